package dev.dione.query.condition;

import dev.dione.query.render.SqlPart;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one row. Conditions are values: keep them, pass them on, put them together.
 * Immutable.
 *
 * <p>A condition may be {@link #none() none}, because a filter was not asked for: it vanishes from
 * whatever it is put into.
 */
public final class Condition extends GroupCondition {
  private static final Condition NONE = new Condition(Junction.NOTHING);

  private Condition(SqlPart part) {
    super(part);
  }

  /** A condition that this part writes; expressions make theirs with it. */
  public static Condition of(SqlPart part) {
    return new Condition(part);
  }

  /** No condition. A select without conditions takes all rows; a delete or update is refused. */
  public static Condition none() {
    return NONE;
  }

  /**
   * A condition on a value, if there is one: {@code whenPresent(venue, e.venue::eq)}.
   *
   * @param value the value, or null for {@link #none()}
   */
  public static <T> Condition whenPresent(@Nullable T value, Function<T, Condition> condition) {
    return value == null ? NONE : condition.apply(value);
  }

  /** All of them; none if there is not one. */
  public static Condition allOf(Collection<Condition> conditions) {
    return new Condition(Junction.and(conditions));
  }

  /** All of them; none if there is not one. */
  public static Condition allOf(Condition... conditions) {
    return allOf(List.of(conditions));
  }

  /** Any of them; none if there is not one. */
  public static Condition anyOf(Collection<Condition> conditions) {
    return new Condition(Junction.or(conditions));
  }

  /** Any of them; none if there is not one. */
  public static Condition anyOf(Condition... conditions) {
    return anyOf(List.of(conditions));
  }

  /** This and the other one. */
  public Condition and(Condition other) {
    return allOf(List.of(this, other));
  }

  /** This or the other one. */
  public Condition or(Condition other) {
    return anyOf(List.of(this, other));
  }

  /** The opposite; where SQL does not know (because of NULL), it does not know this either. */
  @Override
  public Condition not() {
    return isNone() ? NONE : new Condition(new Not(part()));
  }
}
