package dev.dione.contract.query;

import static dev.dione.contract.query.TextRows.row;
import static dev.dione.contract.query.TextRows.venues;
import static dev.dione.query.Query.deleteFrom;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.update;

import dev.dione.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every place of a statement that writes, and takes a text. */
final class TextWrites {
  private final Venue_ v = Venue_.table();
  private final List<TextPlace> places = new ArrayList<>();

  private TextWrites() {
    inserts();
    changes();
  }

  static List<TextPlace> all() {
    return new TextWrites().places;
  }

  private void inserts() {
    place(
        "insert value",
        text -> insertInto(v).values(v.name.to(text)).returning(v.name).statement(),
        text -> List.of(row(text)));
    place(
        "insert entity",
        text ->
            insertInto(v)
                .entity(new Venue(9, text, text, 1, null))
                .returning(v.name.concat(v.city))
                .statement(),
        text -> List.of(row(text + text)));
    place(
        "upsert",
        text ->
            insertInto(v)
                .values(v.id.to(2), v.name.to("other"))
                .onConflict(v.id)
                .doUpdate(v.name.to(text), v.city.preserve())
                .returning(v.name.concat(v.city))
                .statement(),
        text -> List.of(row(text + "c")));
  }

  private void changes() {
    place(
        "update",
        text ->
            update(v)
                .set(v.name.to(text))
                .where(v.name.ne(text).and(v.id.le(2)))
                .returning(v.name)
                .statement(),
        text -> List.of(row(text)));
    place(
        "delete",
        text -> deleteFrom(v).where(v.name.eq(text)).returning(v.id).statement(),
        text -> List.of(row(1)));
    place(
        "returning",
        text -> update(v).set(v.city.to(text)).all().returning(v.name.concat(text)).statement(),
        text -> venues(text).stream().map(venue -> row(venue.name() + text)).toList());
  }

  private void place(
      String name,
      Function<String, Statement> statement,
      Function<String, List<List<@Nullable Object>>> rows) {
    places.add(new TextPlace(name, statement, rows));
  }
}
