package dev.dione.contract.transcript;

import static java.util.stream.Collectors.joining;

import dev.dione.D1;
import dev.dione.Meta;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.dialect.sql.Splitter;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1SqlException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a request to D1, and its answer into words: {@code 1, "text", null, x'00ff' / 2, …} for
 * rows, {@code none} for no rows, {@code ok} if nothing returns rows, {@code error: …} in D1's
 * words, and {@code error 500}. Results that have rows are told one after another, with {@code ;}
 * between them. In front of a request {@code meta:} asks for the last result's meta, {@code
 * columns:} for its column names, and {@code reason:} for an error without its place and codes.
 */
public final class Answers {
  static final String ERROR = "error";
  private static final String META = "meta: ";
  private static final String REASON = "reason: ";
  private static final String COLUMNS = "columns: ";

  private Answers() {}

  /** Sends a request, and tells the answer. */
  public static String ask(D1 d1, String request) {
    int start = start(request);
    List<Statement> batch =
        Splitter.split(request.substring(start)).stream()
            .map(sql -> new Statement(sql, List.of(), null))
            .toList();
    try {
      List<Result> results = d1.batch(batch);
      Result last = results.get(results.size() - 1);
      return switch (request.substring(0, start)) {
        case META -> meta(last.meta());
        case COLUMNS -> String.join(", ", last.columns());
        default -> rows(results);
      };
    } catch (D1SqlException e) {
      return request.startsWith(REASON) ? ERROR + ": " + e.reason() : error(e);
    } catch (D1OutcomeUnknownException e) {
      return ERROR + " 500";
    }
  }

  private static int start(String request) {
    return Stream.of(META, COLUMNS, REASON)
        .filter(request::startsWith)
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  private static String rows(List<Result> results) {
    String all =
        results.stream()
            .filter(result -> !result.columns().isEmpty())
            .map(Answers::rows)
            .collect(joining("; "));
    return all.isEmpty() ? "ok" : all;
  }

  private static String rows(Result result) {
    String all =
        result.rows().stream()
            .map(row -> row.stream().map(Answers::value).collect(joining(", ")))
            .collect(joining(" / "));
    return all.isEmpty() ? "none" : all;
  }

  private static String value(@Nullable Object value) {
    if (value instanceof String text) {
      return '"' + text.replace("\n", "\\n") + '"';
    }
    return value instanceof byte[] bytes
        ? "x'" + HexFormat.of().formatHex(bytes) + "'"
        : String.valueOf(value);
  }

  // rows_written is D1's count on one server and an estimate on another: only 0 is exact
  private static String meta(Meta meta) {
    return "changes %d, last_row_id %d, changed_db %s, rows_written %s"
        .formatted(
            meta.changes(),
            meta.lastRowId(),
            meta.changedDb(),
            meta.rowsWritten() == 0 ? "0" : "some");
  }

  private static String error(D1SqlException e) {
    StringBuilder words = new StringBuilder(ERROR + ": ").append(e.reason());
    e.offset().ifPresent(offset -> words.append(" at offset ").append(offset));
    e.sqliteCode().ifPresent(code -> words.append(": ").append(code));
    e.sqliteExtendedCode().ifPresent(code -> words.append(" (extended: ").append(code).append(')'));
    return words.toString();
  }
}
