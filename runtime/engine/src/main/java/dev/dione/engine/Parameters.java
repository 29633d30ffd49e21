package dev.dione.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds parameters by D1's rules. */
final class Parameters {
  private static final String WRONG_COUNT = "Wrong number of parameter bindings for SQL query.";

  private Parameters() {}

  /**
   * Refuses, in D1's words, what D1 would not bind; the index is the statement's, for the error.
   */
  static void bind(Prepared prepared, List<@Nullable Object> values, int statement)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      check(values.get(i), i, statement);
    }
    if (values.size() != prepared.parameterCount()) {
      throw EngineException.refused(WRONG_COUNT, null, statement);
    }
    PreparedStatement jdbc = prepared.jdbc(); // compiled here, before its time is taken
    for (int i = 0; i < values.size(); i++) {
      set(jdbc, i + 1, values.get(i));
    }
  }

  private static void check(@Nullable Object value, int index, int statement) {
    boolean fits =
        value == null
            || value instanceof String
            || value instanceof byte[]
            || (value instanceof Number number && Double.isFinite(number.doubleValue()));
    if (!fits) {
      throw EngineException.refused(
          "Invalid property: params.%d => Invalid input".formatted(index), null, statement);
    }
  }

  private static void set(PreparedStatement jdbc, int position, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      jdbc.setNull(position, Types.NULL);
    } else if (value instanceof String text) {
      jdbc.setString(position, text);
    } else if (value instanceof byte[] blob) {
      jdbc.setBytes(position, blob);
    } else {
      jdbc.setDouble(position, ((Number) value).doubleValue());
    }
  }
}
