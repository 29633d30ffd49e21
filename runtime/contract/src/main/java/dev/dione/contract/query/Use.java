package dev.dione.contract.query;

import dev.dione.query.column.Source;
import dev.dione.query.expr.BoolExpr;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.JsonExpr;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.expr.TimeExpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One use of a table in a random query: its rows in plain Java, and its columns. */
final class Use {
  final Source<?> source;
  final int slot;
  final List<?> rows;

  /** What tells its rows apart: the id, or all columns. */
  final List<Term<?, ?>> ids = new ArrayList<>();

  final List<Term<Integer, NumberExpr<Integer>>> numbers = new ArrayList<>();
  final List<Term<Long, NumberExpr<Long>>> longs = new ArrayList<>();
  final List<Term<Double, NumberExpr<Double>>> reals = new ArrayList<>();
  final List<Term<String, TextExpr>> texts = new ArrayList<>();
  final List<Term<LocalDate, TimeExpr<LocalDate>>> days = new ArrayList<>();
  final List<Term<Boolean, BoolExpr>> flags = new ArrayList<>();
  final List<Term<Gig.Details, JsonExpr<Gig.Details>>> documents = new ArrayList<>();

  private Use(Chance chance, Source<?> source, List<?> rows) {
    this.source = source;
    this.slot = chance.slot();
    this.rows = rows;
  }

  static Use venues(Chance chance, GigData data) {
    Venue_ v = Venue_.table();
    return new Columns<>(new Use(chance, v, data.venues()), Venue.class)
        .id(v.id, Venue::id)
        .number(v.capacity, Venue::capacity)
        .number(v.partOf, Venue::partOf)
        .text(v.name, Venue::name)
        .text(v.city, Venue::city)
        .use();
  }

  static Use gigs(Chance chance, GigData data) {
    Gig_ g = Gig_.table();
    return new Columns<>(new Use(chance, g, data.gigs()), Gig.class)
        .id(g.id, Gig::id)
        .number(g.venueId, Gig::venueId)
        .number(g.price, Gig::price)
        .text(g.title, Gig::title)
        .of(use -> use.days, g.day, Gig::day)
        .of(use -> use.flags, g.soldOut, Gig::soldOut)
        .of(use -> use.longs, g.views, Gig::views)
        .of(use -> use.documents, g.details, Gig::details)
        .use();
  }

  static Use sales(Chance chance, GigData data) {
    Sale_ s = Sale_.table();
    return new Columns<>(new Use(chance, s, data.sales()), Sale.class)
        .id(s.id, Sale::id)
        .number(s.gigId, Sale::gigId)
        .number(s.seats, Sale::seats)
        .text(s.buyer, Sale::buyer)
        .of(use -> use.reals, s.paid, Sale::paid)
        .use();
  }

  /** A query in the place of a table; its columns are added afterwards. */
  static Use query(Chance chance, Source<?> source, List<List<@Nullable Object>> rows) {
    return new Use(chance, source, rows);
  }

  /** A column of a query in the place of a table. */
  <T, X extends Expr<T>> Term<T, X> column(X column, int index, Class<T> type) {
    return term(column, row -> type.cast(((List<?>) row).get(index)));
  }

  private <T, X extends Expr<T>> Term<T, X> term(X column, Function<Object, @Nullable T> read) {
    return new Term<>(
        column,
        env -> {
          Object row = env.get(slot);
          return row == null ? null : read.apply(row);
        });
  }

  /**
   * The columns of a table.
   *
   * @param use what they are added to
   * @param type what a row is
   */
  private record Columns<R>(Use use, Class<R> type) {
    /** The column that tells rows apart. */
    Columns<R> id(NumberExpr<Integer> column, Function<R, @Nullable Integer> property) {
      number(column, property);
      use.ids.addAll(use.numbers);
      return this;
    }

    Columns<R> number(NumberExpr<Integer> column, Function<R, @Nullable Integer> property) {
      return of(to -> to.numbers, column, property);
    }

    Columns<R> text(TextExpr column, Function<R, @Nullable String> property) {
      return of(to -> to.texts, column, property);
    }

    <T, X extends Expr<T>> Columns<R> of(
        Function<Use, List<Term<T, X>>> kind, X column, Function<R, @Nullable T> property) {
      kind.apply(use).add(use.term(column, row -> property.apply(type.cast(row))));
      return this;
    }
  }
}
