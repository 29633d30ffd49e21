package dev.dione.query.render;

import dev.dione.Statement;
import dev.dione.dialect.limits.Limits;
import dev.dione.error.D1ValueException;
import dev.dione.internal.RowJson;
import dev.dione.internal.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of a statement, and its values or the places that they come to. Immutable. */
public final class Rendered {
  private final String sql;
  private final List<@Nullable Object> values;
  private final boolean packed;

  /** A statement's text with its values, in order. */
  Rendered(String sql, List<@Nullable Object> values, boolean packed) {
    // No char has more than 3 bytes: only long statements are counted.
    if (sql.length() > Limits.STATEMENT_BYTES / 3) {
      requireSize(sql);
    }
    this.sql = sql;
    this.values = values;
    this.packed = packed;
  }

  private static void requireSize(String sql) {
    int bytes = Utf8.size(sql);
    if (bytes > Limits.STATEMENT_BYTES) {
      throw new IllegalStateException(
          "The statement has %,d bytes, and D1 takes %,d: split it into several (it begins %s)"
              .formatted(bytes, Limits.STATEMENT_BYTES, sql.substring(0, 80)));
    }
  }

  /** The SQL. */
  public String sql() {
    return sql;
  }

  /**
   * The statement.
   *
   * @throws IllegalStateException if a place has no value
   */
  public Statement statement() {
    return bind(Map.of());
  }

  /**
   * The statement with values in its places; the SQL stays as it is.
   *
   * @param given the wire forms of the values; those of other statements are ignored
   * @throws IllegalStateException if a place has no value
   */
  public Statement bind(Map<Hole, ? extends @Nullable Object> given) {
    List<@Nullable Object> bound = hasHole() ? filled(given) : values;
    return new Statement(sql, packed ? List.of(pack(bound)) : bound, null);
  }

  private boolean hasHole() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Hole) {
        return true;
      }
    }
    return false;
  }

  private List<@Nullable Object> filled(Map<Hole, ? extends @Nullable Object> given) {
    List<@Nullable Object> bound = new ArrayList<>(values.size());
    for (Object value : values) {
      bound.add(value instanceof Hole hole ? filled(hole, given) : value);
    }
    return bound;
  }

  private static @Nullable Object filled(Hole hole, Map<Hole, ? extends @Nullable Object> given) {
    if (!given.containsKey(hole)) {
      throw new IllegalStateException(
          "The parameter " + hole + " has no value: give it one with its to(…)");
    }
    return given.get(hole);
  }

  private static String pack(List<@Nullable Object> values) {
    String json = RowJson.of(values.toArray());
    int bytes = Utf8.size(json);
    if (bytes > Limits.VALUE_BYTES) {
      throw new D1ValueException(
          """
          The statement has %d values, more than the %d parameters that D1 takes, and together \
          they are %,d bytes where one parameter takes %,d. Write fewer at a time"""
              .formatted(values.size(), Limits.PARAMETERS, bytes, Limits.VALUE_BYTES));
    }
    return json;
  }

  /** The SQL; values are left out, because they may be private. */
  @Override
  public String toString() {
    return sql;
  }
}
