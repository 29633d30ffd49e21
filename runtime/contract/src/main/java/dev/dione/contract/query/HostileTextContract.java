package dev.dione.contract.query;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.contract.ContractCase;
import dev.dione.error.D1ValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A value is a value: no text changes what a query does, and each comes back as it went. */
public interface HostileTextContract extends ContractCase {
  /** How many texts: the system property {@code dione.texts}, or 10,000. */
  int TEXTS = Integer.getInteger("dione.texts", 10_000);

  /** Texts that reach the database in one request. */
  int TEXTS_A_REQUEST = 50;

  /** How many texts are compared in every place, which takes 50 statements each. */
  int COMPARED = TEXTS / 20;

  /** Of those, so many in one request. */
  int COMPARED_A_REQUEST = 20;

  /** What is told of a text that does not reach the database. */
  String REFUSAL =
      "(?s)(.* half a surrogate pair at char \\d+" + "|A pattern of LIKE with \\d+ bytes).*";

  /** In every place, the SQL is that of any other text, or the text is refused. */
  @Test
  default void noTextChangesTheShapeOfAStatement() {
    List<TextPlace> places = places();
    Map<String, Set<String>> forms = new HashMap<>();
    places.forEach(place -> forms.put(place.name(), forms(place)));
    HostileTexts texts = new HostileTexts(20261125);
    int refused = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next();
      for (TextPlace place : places) {
        refused += hasAForm(text, place.statement(), forms.get(place.name())) ? 0 : 1;
      }
    }
    System.out.printf("%d hostile texts, %d places, %d refusals%n", TEXTS, places.size(), refused);
    assertThat(refused).isBetween(TEXTS / 10, TEXTS * places.size() / 2);
  }

  private static List<TextPlace> places() {
    return Stream.concat(TextPlaces.all().stream(), TextWrites.all().stream()).toList();
  }

  /** A beginning or end may be empty, and after some beginnings there is no text. */
  private static Set<String> forms(TextPlace place) {
    Set<String> forms = new HashSet<>();
    Stream.of("x", "", "\uDBFF\uDFFF")
        .map(place.statement())
        .map(Statement::sql)
        .forEach(forms::add);
    assertThat(forms)
        .as(place.name())
        .hasSizeLessThanOrEqualTo(place.name().endsWith("sWith") ? 3 : 1);
    return forms;
  }

  private static boolean hasAForm(
      String text, Function<String, Statement> place, Set<String> forms) {
    Statement statement;
    try {
      statement = place.apply(text);
    } catch (IllegalArgumentException | D1ValueException e) {
      assertThat(e).hasMessageMatching(REFUSAL);
      return false;
    }
    assertThat(HostileTexts.isNoUnicode(text)).isFalse();
    assertThat(forms).contains(statement.sql());
    return true;
  }

  /** In every place, the rows are those that plain Java finds for the text. */
  @Test
  default void everyTextIsWhatItIsInEveryPlace() {
    HostileTexts texts = new HostileTexts(11);
    try (D1 d1 = open()) {
      GigDb_.open(d1).createTables();
      int compared = 0;
      for (int first = 0; first < COMPARED; first += COMPARED_A_REQUEST) {
        compared += TextComparison.run(d1, unicode(texts, COMPARED_A_REQUEST), places());
      }
      System.out.printf("%d texts compared in %d places%n", COMPARED, compared);
      assertThat(compared).isGreaterThan(COMPARED * (places().size() - 1));
    }
  }

  private static List<String> unicode(HostileTexts texts, int count) {
    return Stream.generate(texts::next)
        .filter(text -> !HostileTexts.isNoUnicode(text))
        .limit(count)
        .toList();
  }

  /** Written, compared and read, alone and inside JSON, they are what they were. */
  @Test
  default void everyTextComesBackAsItWent() {
    HostileTexts texts = new HostileTexts(7);
    try (D1 d1 = open()) {
      GigDb_.open(d1).createTables();
      for (int first = 0; first < TEXTS; first += TEXTS_A_REQUEST) {
        List<String> some = unicode(texts, TEXTS_A_REQUEST);
        write(d1, some, first);
        read(d1, some, first);
      }
      assertThat(from(Venue_.table()).count(d1)).isEqualTo(TEXTS);
    }
  }

  private static void write(D1 d1, List<String> texts, int first) {
    Venue_ v = Venue_.table();
    try (D1Batch batch = new D1Batch(d1)) {
      List<Venue> venues = new ArrayList<>();
      for (String text : texts) {
        int id = first + venues.size();
        venues.add(new Venue(id, text, null, null, null));
      }
      batch.add(insertInto(v).entities(venues.subList(0, texts.size() / 2)).run());
      for (Venue venue : venues.subList(texts.size() / 2, texts.size())) {
        batch.add(insertInto(v).values(v.id.to(venue.id()), v.name.to(venue.name())).run());
      }
      batch.commit();
    }
  }

  private static void read(D1 d1, List<String> texts, int first) {
    Venue_ v = Venue_.table();
    try (D1Batch batch = new D1Batch(d1)) {
      List<Pending<String>> found = new ArrayList<>();
      for (String text : texts) {
        int id = first + found.size();
        found.add(
            batch.add(
                from(v)
                    .where(v.id.eq(id))
                    .where(v.name.eq(text).and(v.name.in(text)).and(v.name.isNot(text + "'")))
                    .where(v.name.contains(text).and(v.name.startsWith(text)))
                    .where(v.name.concat(text).eq(value(text).concat(text)))
                    .select(v.name)
                    .one()));
      }
      batch.commit();
      assertThat(found.stream().map(Pending::get).toList()).isEqualTo(texts);
    }
  }
}
