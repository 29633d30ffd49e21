package dev.dione.query.condition;

import dev.dione.dialect.dml.FilterSql;
import dev.dione.dialect.sql.Names;
import dev.dione.query.render.Inset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition of one call of a DAO method, which goes into the statements of that method.
 * Generated code uses it; immutable.
 */
public final class Filter {
  private static final int TENANT = 1;

  private final @Nullable Inset inset;
  private final List<@Nullable Object> parameters;

  private Filter(@Nullable Inset inset, List<@Nullable Object> parameters) {
    this.inset = inset;
    this.parameters = parameters;
  }

  /**
   * A condition, which may be none.
   *
   * @param origin the DAO method, such as {@code EventDao.search}
   * @param table the table of which it speaks
   * @param parameters the values of the statement's own parameters, in wire form
   * @param more how many parameters follow the condition's, without a tenant
   * @throws IllegalArgumentException if it speaks of another table
   * @throws NullPointerException if it is null
   */
  public static Filter of(
      String origin,
      String table,
      List<? extends @Nullable Object> parameters,
      int more,
      Condition condition) {
    List<@Nullable Object> all = new ArrayList<>(parameters);
    if (present(origin, condition).isNone()) {
      return new Filter(null, all);
    }
    Inset inset =
        Inset.of(
            condition::writeClause,
            new Inset.Place(origin, Names.quote(table), parameters.size(), more + TENANT));
    all.addAll(inset.parameters());
    return new Filter(inset, all);
  }

  /**
   * A condition that may not be none, as the statement would reach every row.
   *
   * @throws IllegalStateException if it is none
   */
  public static Filter required(
      String origin,
      String table,
      List<? extends @Nullable Object> parameters,
      Condition condition) {
    if (present(origin, condition).isNone()) {
      throw new IllegalStateException(
          "All conditions of %s vanished, so it would reach every row. If that is wanted, say deleteFrom(…).all()"
              .formatted(origin));
    }
    return of(origin, table, parameters, 0, condition);
  }

  private static Condition present(String origin, @Nullable Condition condition) {
    if (condition == null) {
      throw new NullPointerException(
          "The condition of %s is null; pass Condition.none() for none".formatted(origin));
    }
    return condition;
  }

  /** A statement with the condition in its place. */
  public String in(String sql) {
    return inset == null
        ? FilterSql.without(sql)
        : FilterSql.with(sql, inset.sql(), inset.queries());
  }

  /** The values of the statement's own parameters, and those of the condition. */
  public List<@Nullable Object> parameters() {
    return parameters;
  }
}
