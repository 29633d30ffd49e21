package dev.dione.contract.query;

import dev.dione.query.expr.Expr;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression twice: for SQL, and in plain Java.
 *
 * @param sql the expression of the builder
 * @param java the same, of a row in Java; null for NULL
 * @param <T> the Java type of the value
 * @param <X> the kind of expression
 */
record Term<T, X extends Expr<T>>(X sql, Function<Env, @Nullable T> java) {

  /** Something made of it that is NULL if it is. */
  <U, Y extends Expr<U>> Term<U, Y> map(Y other, Function<T, @Nullable U> function) {
    return new Term<>(
        other,
        env -> {
          T value = java.apply(env);
          return value == null ? null : function.apply(value);
        });
  }

  /** Something made of both that is NULL if one is. */
  <S, U, Y extends Expr<U>> Term<U, Y> with(
      Term<S, ?> second, Y other, BiFunction<T, S, @Nullable U> function) {
    return new Term<>(
        other,
        env -> {
          T left = java.apply(env);
          S right = second.java.apply(env);
          return left == null || right == null ? null : function.apply(left, right);
        });
  }

  /** It, or the value where it is NULL. */
  Term<T, X> orElse(X other, T value) {
    return new Term<>(
        other,
        env -> {
          T own = java.apply(env);
          return own == null ? value : own;
        });
  }
}
