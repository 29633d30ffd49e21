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
    Use use = new Use(chance, v, data.venues());
    use.numbers.add(use.term(v.id, Venue.class, Venue::id));
    use.numbers.add(use.term(v.capacity, Venue.class, Venue::capacity));
    use.numbers.add(use.term(v.partOf, Venue.class, Venue::partOf));
    use.texts.add(use.term(v.name, Venue.class, Venue::name));
    use.texts.add(use.term(v.city, Venue.class, Venue::city));
    use.ids.add(use.numbers.get(0));
    return use;
  }

  static Use gigs(Chance chance, GigData data) {
    Gig_ g = Gig_.table();
    Use use = new Use(chance, g, data.gigs());
    use.numbers.add(use.term(g.id, Gig.class, Gig::id));
    use.numbers.add(use.term(g.venueId, Gig.class, Gig::venueId));
    use.numbers.add(use.term(g.price, Gig.class, Gig::price));
    use.texts.add(use.term(g.title, Gig.class, Gig::title));
    use.days.add(use.term(g.day, Gig.class, Gig::day));
    use.flags.add(use.term(g.soldOut, Gig.class, Gig::soldOut));
    use.longs.add(use.term(g.views, Gig.class, Gig::views));
    use.documents.add(use.term(g.details, Gig.class, Gig::details));
    use.ids.add(use.numbers.get(0));
    return use;
  }

  static Use sales(Chance chance, GigData data) {
    Sale_ s = Sale_.table();
    Use use = new Use(chance, s, data.sales());
    use.numbers.add(use.term(s.id, Sale.class, Sale::id));
    use.numbers.add(use.term(s.gigId, Sale.class, Sale::gigId));
    use.numbers.add(use.term(s.seats, Sale.class, Sale::seats));
    use.texts.add(use.term(s.buyer, Sale.class, Sale::buyer));
    use.reals.add(use.term(s.paid, Sale.class, Sale::paid));
    use.ids.add(use.numbers.get(0));
    return use;
  }

  /** A query in the place of a table; its columns are added afterwards. */
  static Use query(Chance chance, Source<?> source, List<List<@Nullable Object>> rows) {
    return new Use(chance, source, rows);
  }

  private <R, T, X extends Expr<T>> Term<T, X> term(
      X column, Class<R> type, Function<R, @Nullable T> property) {
    return new Term<>(
        column,
        env -> {
          Object row = env.get(slot);
          return row == null ? null : property.apply(type.cast(row));
        });
  }

  /** A column of a query in the place of a table. */
  <T, X extends Expr<T>> Term<T, X> column(X column, int index, Class<T> type) {
    return new Term<>(
        column,
        env -> {
          Object row = env.get(slot);
          return row == null ? null : type.cast(((List<?>) row).get(index));
        });
  }
}
