package dev.dione.contract.query;

import dev.dione.query.condition.Condition;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition twice: for SQL, and in plain Java.
 *
 * @param sql the condition of the builder
 * @param java the same, of a row in Java; null where SQL does not know
 */
record Truth(Condition sql, Function<Env, @Nullable Boolean> java) {

  /** A condition on a value, which SQL does not know of NULL. */
  static <T> Truth of(Condition sql, Term<T, ?> term, Predicate<T> test) {
    return new Truth(
        sql,
        env -> {
          T value = term.java().apply(env);
          return value == null ? null : Boolean.valueOf(test.test(value));
        });
  }

  /** A condition on two values, which SQL does not know if one is NULL. */
  static <T, U> Truth of(Condition sql, Term<T, ?> left, Term<U, ?> right, BiPredicate<T, U> test) {
    return new Truth(
        sql,
        env -> {
          T a = left.java().apply(env);
          U b = right.java().apply(env);
          return a == null || b == null ? null : Boolean.valueOf(test.test(a, b));
        });
  }

  /** This and the other one. */
  Truth and(Truth other) {
    return new Truth(
        sql.and(other.sql), env -> decide(java.apply(env), other.java.apply(env), false));
  }

  /** This or the other one. */
  Truth or(Truth other) {
    return new Truth(
        sql.or(other.sql), env -> decide(java.apply(env), other.java.apply(env), true));
  }

  /** The opposite. */
  Truth not() {
    return new Truth(
        sql.not(),
        env -> {
          Boolean value = java.apply(env);
          return value == null ? null : Boolean.valueOf(!value);
        });
  }

  /** Whether SQL takes the row. */
  boolean holds(Env env) {
    return Boolean.TRUE.equals(java.apply(env));
  }

  /** One that is the deciding value decides; else one that is not known. */
  static @Nullable Boolean decide(
      @Nullable Boolean left, @Nullable Boolean right, boolean deciding) {
    if ((left != null && left == deciding) || (right != null && right == deciding)) {
      return deciding;
    }
    return left == null || right == null ? null : Boolean.valueOf(!deciding);
  }
}
