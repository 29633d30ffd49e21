package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;
import java.time.LocalDate;

/**
 * A date, a time, or both, in text of fixed width. What SQLite computes of it is text in its own
 * form, so it comes as a {@link LocalDate}, a number or a text.
 *
 * @param <T> the Java type
 */
public class TimeExpr<T> extends OrderedExpr<T> {
  /** An expression; see {@link Expr#Expr}. */
  public TimeExpr(SqlType<T> type, SqlPart part) {
    super(type, part);
  }

  /** Its day: {@code date(this)}. */
  public final TimeExpr<LocalDate> date() {
    return new TimeExpr<>(SqlType.LOCAL_DATE, SqlPart.call("date", part()));
  }

  /** Its day, a number of days later; earlier below 0. */
  public final TimeExpr<LocalDate> datePlusDays(int days) {
    String modifier = ", '" + (days < 0 ? "" : "+") + days + " days')";
    return new TimeExpr<>(SqlType.LOCAL_DATE, SqlPart.wrapped("date(", part(), modifier));
  }

  /** The first day of its month. */
  public final TimeExpr<LocalDate> startOfMonth() {
    return new TimeExpr<>(
        SqlType.LOCAL_DATE, SqlPart.wrapped("date(", part(), ", 'start of month')"));
  }

  /** Its year. */
  public final NumberExpr<Integer> year() {
    return number("%Y");
  }

  /** Its month, 1 to 12. */
  public final NumberExpr<Integer> month() {
    return number("%m");
  }

  /** Its day of the month, 1 to 31. */
  public final NumberExpr<Integer> dayOfMonth() {
    return number("%d");
  }

  /** Its day of the week: 0 is Sunday. */
  public final NumberExpr<Integer> dayOfWeek() {
    return number("%w");
  }

  /** Its hour, 0 to 23. */
  public final NumberExpr<Integer> hour() {
    return number("%H");
  }

  /** Its month with the year: {@code 2026-05}. */
  public final TextExpr yearMonth() {
    return new TextExpr(SqlType.STRING, strftime("%Y-%m"));
  }

  /** The seconds since 1970, in UTC. */
  public final NumberExpr<Long> epochSeconds() {
    return new NumberExpr<>(SqlType.LONG, SqlPart.call("unixepoch", part()));
  }

  @Override
  public TimeExpr<T> orElse(T value) {
    return with(super.orElse(value).part());
  }

  @Override
  public TimeExpr<T> orElse(Expr<T> other) {
    return with(super.orElse(other).part());
  }

  @Override
  public TimeExpr<T> with(SqlPart other) {
    return new TimeExpr<>(type(), other);
  }

  private NumberExpr<Integer> number(String format) {
    return new NumberExpr<>(
        SqlType.INT, SqlPart.wrapped("CAST(", strftime(format), " AS INTEGER)"));
  }

  private SqlPart strftime(String format) {
    return SqlPart.wrapped("strftime('" + format + "', ", part(), ")");
  }
}
