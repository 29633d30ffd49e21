package dev.dione.contract.query;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.deleteFrom;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.update;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every place of the builder that takes a text, as a statement with the text in it. */
final class TextPlaces {
  private final Gig_ g = Gig_.table();
  private final Venue_ v = Venue_.table();
  private final Map<String, Function<String, Statement>> places = new LinkedHashMap<>();

  TextPlaces() {
    conditions();
    values();
    documents();
    groups();
    writes();
  }

  Map<String, Function<String, Statement>> all() {
    return places;
  }

  private void conditions() {
    where("eq", v.name::eq);
    where("ne", v.name::ne);
    where("isNot", v.name::isNot);
    where("lt", v.name::lt);
    where("le", v.name::le);
    where("gt", v.name::gt);
    where("ge", v.name::ge);
    where("between", text -> v.name.between(text, text));
    where("in", text -> v.name.in(text, "x"));
    where("in many", text -> v.name.in(Collections.nCopies(200, text)));
    where("notIn", text -> v.name.notIn(List.of(text)));
    where("contains", v.name::contains);
    where("containsIgnoreCase", v.name::containsIgnoreCase);
    where("startsWith", v.name::startsWith);
    where("endsWith", v.name::endsWith);
    where("like", v.name::like);
    where("eqIgnoreCase", v.name::eqIgnoreCase);
    where("whenPresent", text -> Condition.whenPresent(text, v.name::eq));
    where("raw", text -> Raw.condition("{} GLOB {}", v.name, value(text)));
    where("over 100 values", this::many);
    where("subquery", text -> v.id.in(from(g).where(g.title.eq(text)).select(g.venueId)));
  }

  private Condition many(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      conditions.add(v.name.eq(text));
    }
    return anyOf(conditions);
  }

  private void values() {
    select("value", text -> value(text));
    select("orElse", v.city::orElse);
    select("concat", v.name::concat);
    select("indexOf", v.name::indexOf);
    select("replace old", text -> v.name.replace(text, "x"));
    select("replace by", text -> v.name.replace("x", text));
    select("case", text -> caseWhen(v.name.eq(text), value(text)).orElse(value(text)));
    select("raw", text -> Raw.text("{} || {}", v.name, value(text)));
    place("prepared", this::prepared);
  }

  private Statement prepared(String text) {
    Parameter<String> name = v.name.parameter();
    return from(v).where(v.name.eq(name)).prepare().statement(name.to(text));
  }

  private void documents() {
    place("JSON field", text -> from(g).select(g.details.get(text).asText()).statement());
    place(
        "JSON element",
        text -> from(g).where(g.details.get("tags").containsText(text)).statement());
    place(
        "JSON value",
        text -> from(g).where(g.details.get("tags").at(0).asText().eq(text)).statement());
  }

  private void groups() {
    place("groupConcat", text -> from(v).allRows().select(groupConcat(v.name, text)).statement());
    place(
        "having",
        text -> from(v).groupBy(v.city).having(max(v.name).gt(text)).select(v.city).statement());
    place("filter", text -> from(v).allRows().select(count().filter(v.name.eq(text))).statement());
  }

  private void writes() {
    place("insert value", text -> insertInto(v).values(v.name.to(text)).statement());
    place(
        "insert entity",
        text -> insertInto(v).entity(new Venue(1, text, text, 1, null)).statement());
    place(
        "upsert",
        text ->
            insertInto(v)
                .values(v.id.to(1), v.name.to(text))
                .onConflict(v.id)
                .doUpdate(v.name.to(text), v.city.preserve())
                .statement());
    place("update", text -> update(v).set(v.name.to(text)).where(v.name.ne(text)).statement());
    place("delete", text -> deleteFrom(v).where(v.name.eq(text)).statement());
    place(
        "returning",
        text -> update(v).set(v.city.to(text)).all().returning(v.name.concat(text)).statement());
  }

  private void where(String name, Function<String, Condition> condition) {
    place("where " + name, text -> from(v).where(condition.apply(text)).statement());
  }

  private void select(String name, Function<String, Expr<?>> expression) {
    place("select " + name, text -> from(v).select(expression.apply(text)).statement());
  }

  private void place(String name, Function<String, Statement> statement) {
    places.put(name, statement);
  }
}
