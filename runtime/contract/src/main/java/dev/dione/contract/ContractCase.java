package dev.dione.contract;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the cases of a contract stand on. */
public interface ContractCase {
  /** What is in the database, without D1's and SQLite's own tables. */
  String TABLES =
      "SELECT name FROM sqlite_master WHERE name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'";

  /** A connection to a new, empty database; the case closes it. */
  D1 open();

  /** A statement with its parameters in wire form. */
  static Statement statement(String sql, @Nullable Object... parameters) {
    return new Statement(sql, Arrays.asList(parameters), null);
  }

  /** Runs one statement. */
  static Result run(D1 d1, String sql, @Nullable Object... parameters) {
    return d1.run(statement(sql, parameters));
  }

  /** Runs a statement with one row, and reads that row as mappers do: from the stream. */
  static <T> T read(D1 d1, Statement statement, Function<Row, T> reader) {
    List<T> values = new ArrayList<>();
    d1.forEachRow(statement, row -> values.add(reader.apply(row)));
    if (values.size() != 1) {
      throw new AssertionError("one row was expected, not " + values.size());
    }
    return values.get(0);
  }

  /** Reads the only value of a statement as a whole number. */
  static long readLong(D1 d1, String sql, @Nullable Object... parameters) {
    return read(d1, statement(sql, parameters), row -> row.integer(0));
  }

  /** Reads the only value of a statement as a floating-point number. */
  static double readDouble(D1 d1, String sql, @Nullable Object... parameters) {
    return read(d1, statement(sql, parameters), row -> row.real(0));
  }

  /** Reads the only value of a statement as text. */
  static String readText(D1 d1, String sql, @Nullable Object... parameters) {
    return read(d1, statement(sql, parameters), row -> row.text(0));
  }

  /** Reads the only value of a statement as bytes. */
  static byte[] readBlob(D1 d1, String sql, @Nullable Object... parameters) {
    return read(d1, statement(sql, parameters), row -> row.blob(0));
  }
}
