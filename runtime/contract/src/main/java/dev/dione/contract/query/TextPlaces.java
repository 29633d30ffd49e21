package dev.dione.contract.query;

import static dev.dione.contract.query.TextRows.ids;
import static dev.dione.contract.query.TextRows.row;
import static dev.dione.contract.query.TextRows.venues;
import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.groupConcat;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.condition.Condition.anyOf;

import dev.dione.Statement;
import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.Parameter;
import dev.dione.query.expr.Raw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every place of a query that takes a text. */
final class TextPlaces {
  private final Gig_ g = Gig_.table();
  private final Venue_ v = Venue_.table();
  private final List<TextPlace> places = new ArrayList<>();

  private TextPlaces() {
    equality();
    order();
    pieces();
    values();
    documents();
    groups();
  }

  static List<TextPlace> all() {
    return new TextPlaces().places;
  }

  private void equality() {
    where("eq", v.name::eq, String::equals);
    where("ne", v.name::ne, (name, text) -> !name.equals(text));
    where("isNot", v.name::isNot, (name, text) -> !name.equals(text));
    where(
        "in", text -> v.name.in(text, "x"), (name, text) -> name.equals(text) || name.equals("x"));
    where("in many", text -> v.name.in(Collections.nCopies(200, text)), String::equals);
    where("notIn", text -> v.name.notIn(List.of(text)), (name, text) -> !name.equals(text));
    where("eqIgnoreCase", v.name::eqIgnoreCase, (name, text) -> lower(name).equals(lower(text)));
    where("whenPresent", text -> Condition.whenPresent(text, v.name::eq), String::equals);
    where("over 100 values", this::many, String::equals);
    where(
        "subquery",
        text -> v.id.in(from(g).where(g.title.eq(text)).select(g.venueId)),
        (name, text) -> name.equals(TextRows.OTHER));
  }

  private Condition many(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      conditions.add(v.name.eq(text));
    }
    return anyOf(conditions);
  }

  private void order() {
    where("lt", v.name::lt, (name, text) -> SqlText.compare(name, text) < 0);
    where("le", v.name::le, (name, text) -> SqlText.compare(name, text) <= 0);
    where("gt", v.name::gt, (name, text) -> SqlText.compare(name, text) > 0);
    where("ge", v.name::ge, (name, text) -> SqlText.compare(name, text) >= 0);
    where("between", text -> v.name.between(text, text), String::equals);
  }

  private void pieces() {
    where("contains", v.name::contains, String::contains);
    where(
        "containsIgnoreCase",
        v.name::containsIgnoreCase,
        (name, text) -> lower(name).contains(lower(text)));
    where("startsWith", v.name::startsWith, String::startsWith);
    where("endsWith", v.name::endsWith, String::endsWith);
    where("like", v.name::like, SqlText::isLike);
    where(
        "raw", text -> Raw.condition("instr({}, {}) = 1", v.name, value(text)), String::startsWith);
  }

  private void values() {
    select("value", text -> value(text), (venue, text) -> text);
    select("orElse", v.city::orElse, (venue, text) -> venue.city() == null ? text : venue.city());
    select("concat", v.name::concat, (venue, text) -> venue.name() + text);
    select("indexOf", v.name::indexOf, (venue, text) -> SqlText.indexOf(venue.name(), text));
    select(
        "replace old",
        text -> v.name.replace(text, "+"),
        (venue, text) -> SqlText.replace(venue.name(), text, "+"));
    select(
        "replace by",
        text -> v.name.replace("x", text),
        (venue, text) -> SqlText.replace(venue.name(), "x", text));
    select(
        "case",
        text -> caseWhen(v.name.eq(text), value(text)).orElse(value("no " + text)),
        (venue, text) -> venue.name().equals(text) ? text : "no " + text);
    select(
        "raw",
        text -> Raw.text("{} || {}", v.name, value(text)),
        (venue, text) -> venue.name() + text);
    place("prepared", this::prepared, text -> ids(text, text::equals));
  }

  private Statement prepared(String text) {
    Parameter<String> name = v.name.parameter();
    return from(v).where(v.name.eq(name)).select(v.id).prepare().statement(name.to(text));
  }

  private void documents() {
    place(
        "JSON field",
        text -> from(g).select(g.details.get(text).asText()).statement(),
        text -> List.of(row("field")));
    place(
        "JSON element",
        text -> from(g).where(g.details.get("tags").containsText(text)).select(g.id).statement(),
        text -> List.of(row(1)));
    place(
        "JSON value",
        text ->
            from(g).where(g.details.get("tags").at(1).asText().eq(text)).select(g.id).statement(),
        text -> List.of(row(1)));
  }

  private void groups() {
    place(
        "groupConcat",
        text -> from(v).where(v.id.ne(1)).allRows().select(groupConcat(v.name, text)).statement(),
        text -> List.of(row("x" + text + TextRows.OTHER)));
    place(
        "having",
        text -> from(v).groupBy(v.city).having(max(v.name).gt(text)).select(v.city).statement(),
        text -> SqlText.compare(TextRows.OTHER, text) > 0 ? List.of(row("c")) : List.of());
    place(
        "filter",
        text -> from(v).allRows().select(count().filter(v.name.eq(text))).statement(),
        text -> List.of(row(Integer.toString(ids(text, text::equals).size()))));
  }

  private void where(
      String name, Function<String, Condition> condition, BiPredicate<String, String> wanted) {
    place(
        "where " + name,
        text -> from(v).where(condition.apply(text)).orderBy(v.id.asc()).select(v.id).statement(),
        text -> ids(text, venue -> wanted.test(venue, text)));
  }

  private void select(
      String name,
      Function<String, Expr<?>> expression,
      BiFunction<Venue, String, @Nullable Object> wanted) {
    place(
        "select " + name,
        text -> from(v).orderBy(v.id.asc()).select(expression.apply(text)).statement(),
        text -> venues(text).stream().map(venue -> row(wanted.apply(venue, text))).toList());
  }

  private void place(
      String name,
      Function<String, Statement> statement,
      Function<String, List<List<@Nullable Object>>> rows) {
    places.add(new TextPlace(name, statement, rows));
  }

  private static String lower(String text) {
    return SqlText.lower(text);
  }
}
