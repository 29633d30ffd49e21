package dev.dione;

import dev.dione.internal.Utf8;
import dev.dione.scope.Reach;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement with its parameters, ready to send. Immutable.
 *
 * <p>Parameters are in their wire form: a {@code String} is bound as TEXT; a {@code Long} as the
 * decimal string of it, because D1 binds every JSON number as REAL; a finite {@code Double} as
 * REAL; null as NULL. {@link dev.dione.mapping.Encode} brings other types into this form.
 */
public final class Statement {
  private final String sql;
  private final List<@Nullable Object> parameters;
  private final @Nullable String origin;
  private final Reach reach;

  /**
   * A statement.
   *
   * @param sql the SQL, one statement with parameters {@code ?1} to {@code ?100} (or {@code ?})
   * @param parameters their values in wire form
   * @param origin the DAO method it comes from, such as {@code EventDao.upcoming}, or null
   * @throws IllegalArgumentException if a parameter is of another type, or is not finite, or a text
   *     holds half a surrogate pair, which UTF-8 cannot carry
   */
  public Statement(
      String sql, List<? extends @Nullable Object> parameters, @Nullable String origin) {
    this(checked(sql), checked(parameters), origin, Reach.RAW);
  }

  /**
   * A statement of Dione's own making, of which it knows that all is Unicode text: megabytes of
   * rows are not looked through a second time.
   */
  public static Statement ofTexts(String sql, List<String> texts, @Nullable String origin) {
    return new Statement(sql, List.copyOf(texts), origin, Reach.RAW);
  }

  private Statement(
      String sql, List<@Nullable Object> parameters, @Nullable String origin, Reach reach) {
    this.sql = sql;
    this.parameters = parameters;
    this.origin = origin;
    this.reach = reach;
  }

  /** The SQL. */
  public String sql() {
    return sql;
  }

  /** The parameters in wire form, unmodifiable. */
  public List<@Nullable Object> parameters() {
    return parameters;
  }

  /** The DAO method it comes from, or null. */
  public @Nullable String origin() {
    return origin;
  }

  /** What of the scope of its database it sees; by default it is sent as it is. */
  public Reach reach() {
    return reach;
  }

  /** The same statement, which sees the rows of its scope that are not deleted. */
  public Statement inScope() {
    return reach == Reach.RAW ? new Statement(sql, parameters, origin, Reach.LIVE) : this;
  }

  /** The same statement, which sees the rows of its scope, deleted ones too. */
  public Statement includingDeleted() {
    return new Statement(sql, parameters, origin, Reach.DELETED_TOO);
  }

  /** Another SQL with the same parameters, which sees the same rows. */
  public Statement withSql(String other, @Nullable String otherOrigin) {
    return new Statement(checked(other), parameters, otherOrigin, reach);
  }

  /** The SQL; parameters are left out, because they may be private. */
  @Override
  public String toString() {
    return origin == null ? sql : origin + ": " + sql;
  }

  private static String checked(String sql) {
    int half = Utf8.halfPair(sql);
    if (half >= 0) {
      throw halfPair("The SQL", half);
    }
    return sql;
  }

  private static List<@Nullable Object> checked(List<? extends @Nullable Object> parameters) {
    List<@Nullable Object> copy = new ArrayList<>(parameters);
    for (int i = 0; i < copy.size(); i++) {
      requireWireForm(copy.get(i), i + 1);
    }
    return Collections.unmodifiableList(copy);
  }

  private static void requireWireForm(@Nullable Object value, int number) {
    if (value instanceof String text) {
      int half = Utf8.halfPair(text);
      if (half >= 0) {
        throw halfPair("Parameter ?" + number, half);
      }
      return;
    }
    boolean fits =
        value == null || value instanceof Long || (value instanceof Double d && Double.isFinite(d));
    if (!fits) {
      throw new IllegalArgumentException(
          "Parameter ?%d is a %s (%s), which has no wire form: give String, Long, a finite Double or null"
              .formatted(number, value.getClass().getSimpleName(), value));
    }
  }

  private static IllegalArgumentException halfPair(String what, int at) {
    return new IllegalArgumentException(
        "%s holds half a surrogate pair at char %d: it is no Unicode text".formatted(what, at));
  }
}
