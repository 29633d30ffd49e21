package dev.dione.wrangler;

import dev.dione.Statement;
import dev.dione.dialect.limits.Limits;
import dev.dione.dialect.sql.InlinedSql;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Literals;
import dev.dione.dialect.sql.Refusal;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.error.D1RequestTooLargeException;
import dev.dione.error.SqlErrors;
import dev.dione.internal.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a request as one text, with their parameters written into it.
 *
 * <p>wrangler prints rows as JSON objects, in which the last of several columns of one name wins.
 * So a query is put into {@code SELECT * FROM (…)}: there SQLite calls the second {@code a} {@code
 * a:1}.
 */
final class Script {
  private static final String BEFORE = "SELECT * FROM (";
  private static final String AFTER = "\n)"; // the line break ends a comment
  private static final Pattern OFFSET = Pattern.compile(" at offset (\\d{1,9})(?=: SQLITE_|$)");

  private final List<Piece> pieces;

  /** One statement. */
  private record Piece(InlinedSql sql, boolean wrapped) {
    String text() {
      return wrapped ? BEFORE + sql.text() + AFTER : sql.text();
    }

    int originalOffset(int offset) {
      return sql.originalOffset(Math.max(0, wrapped ? offset - BEFORE.length() : offset));
    }
  }

  private Script(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Writes a request.
   *
   * @param request statements that are one each
   * @param plain whether the way to D1 keeps a text as it is; others are written as hex digits
   * @param where the database, for messages
   * @throws dev.dione.error.D1SqlException if a statement could not stand among others, or its
   *     parameters do not fit it
   * @throws D1RequestTooLargeException if one is longer than D1 takes
   */
  static Script of(List<Statement> request, Predicate<String> plain, String where) {
    List<Piece> pieces = new ArrayList<>();
    for (Statement statement : request) {
      Refusal refusal =
          InlinedSql.check(statement.sql(), statement.parameters().size()).orElse(null);
      if (refusal != null) {
        throw SqlErrors.from(refusal.message(), List.of(statement), where);
      }
      List<String> literals =
          statement.parameters().stream().map(value -> literal(value, plain)).toList();
      InlinedSql sql = InlinedSql.of(statement.sql(), literals);
      Piece piece = new Piece(sql, isWholeQuery(statement.sql()));
      requireFits(piece.text(), pieces.size() + 1, request.size());
      pieces.add(piece);
    }
    return new Script(List.copyOf(pieces));
  }

  /** The whole text. */
  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(";\n"));
  }

  /** Whether SQLite numbered columns of one name in this statement's result. */
  boolean numbersColumns(int statement) {
    return pieces.get(statement).wrapped();
  }

  /**
   * D1's message with its offset in the statement as it was given; without it if there are several
   * statements, because D1 does not say which one it means.
   */
  String withOriginalOffset(String d1Message) {
    return OFFSET.matcher(d1Message).replaceFirst(this::original);
  }

  private String original(MatchResult found) {
    return pieces.size() == 1
        ? " at offset " + pieces.get(0).originalOffset(Integer.parseInt(found.group(1)))
        : "";
  }

  /** REST sends a long as its decimal string, because D1 binds every JSON number as REAL. */
  private static String literal(@Nullable Object value, Predicate<String> plain) {
    if (value == null) {
      return Literals.NULL;
    }
    if (value instanceof Double real) {
      return Literals.real(real);
    }
    String text = value.toString();
    return plain.test(text) ? Literals.text(text) : Literals.textAsBytes(text);
  }

  private static boolean isWholeQuery(String sql) {
    List<Token> tokens = Lexer.tokens(sql);
    int depth = 0;
    for (Token token : tokens) {
      depth += token.nesting();
      if (depth < 0) {
        return false; // the parenthesis behind it must be the one that ends it
      }
    }
    return depth == 0 && StatementKind.of(tokens).isQuery();
  }

  private static void requireFits(String text, int number, int count) {
    int size = Utf8.size(text);
    if (size > Limits.STATEMENT_BYTES) {
      throw new D1RequestTooLargeException(
          "Statement %d of %d has %,d bytes with its parameters written into it, because wrangler cannot bind them, and D1 takes %,d. Nothing was sent. Write fewer rows at a time, or use REST, which binds parameters"
              .formatted(number, count, size, Limits.STATEMENT_BYTES));
    }
  }
}
