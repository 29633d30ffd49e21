package dev.dione.samples.vegas.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.samples.vegas.TenerifeFile;
import dev.dione.samples.vegas.scrape.BadInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The builder finds the rows of the SQL beside it, and changes the same ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuestionsTest {
  private static final List<String> TABLES =
      List.of("events", "artists", "event_artists", "images", "table_tiers");

  private final List<D1> opened = new ArrayList<>();

  @AfterAll
  void close() {
    opened.forEach(D1::close);
  }

  private D1 load(Calendar calendar) throws BadInputException {
    D1 d1 = LocalD1.inMemory();
    opened.add(d1);
    calendar.load(d1);
    return d1;
  }

  @TestFactory
  Stream<DynamicTest> sameRows() throws BadInputException {
    D1 d1 = load(Calendar.vegas());
    return Question.all(Calendar.vegas().visit()).stream()
        .map(
            question ->
                dynamicTest(
                    question.name(),
                    () ->
                        assertThat(sameRows(d1, question))
                            .as("rows of the SQL: a query without rows proves nothing")
                            .isNotEmpty()));
  }

  /** There are no pictures and tables, and nobody plays at two places. */
  @Test
  void sameRowsOfTenerife() throws BadInputException {
    Calendar tenerife = Calendar.tenerife(TenerifeFile.find());
    D1 d1 = load(tenerife);
    List<String> empty = new ArrayList<>();
    List<Question> questions = Question.all(tenerife.visit());
    for (Question question : questions) {
      if (sameRows(d1, question).isEmpty()) {
        empty.add(question.name());
      }
    }
    System.out.printf(
        "%d questions on the events of Tenerife, %d without rows: %s%n",
        questions.size(), empty.size(), empty);
    assertThat(questions).hasSizeGreaterThanOrEqualTo(45);
    assertThat(empty)
        .containsExactlyInAnyOrder(
            "artists of several venues",
            "who plays at both",
            "what a table for a party costs each of them",
            "pictures that the site has no copy of");
  }

  private static List<List<Object>> sameRows(D1 d1, Question question) {
    List<List<Object>> wanted = question.rowsOfSql(d1);
    assertThat(question.rows(d1)).as("%s", question.query()).isEqualTo(wanted);
    assertThat(question.query().list(d1)).hasSameSizeAs(wanted);
    return wanted;
  }

  @Test
  void sameChanges() throws BadInputException {
    assertThat(sameChanges(Calendar.vegas())).doesNotContain(0L);
  }

  @Test
  void sameChangesOfTenerife() throws BadInputException {
    assertThat(sameChanges(Calendar.tenerife(TenerifeFile.find()))).doesNotContain(0L);
  }

  private List<Long> sameChanges(Calendar calendar) throws BadInputException {
    D1 built = load(calendar);
    D1 written = load(calendar);
    assertThat(rows(built)).isEqualTo(rows(written));
    List<Long> changed = new ArrayList<>();
    for (Change change : Change.all(calendar.visit())) {
      long rows = change.make(built);
      assertThat(rows).as("%s", change.write()).isEqualTo(change.makeBySql(written));
      assertThat(rows(built)).as("%s", change.write()).isEqualTo(rows(written));
      changed.add(rows);
    }
    return changed;
  }

  private static List<List<List<Object>>> rows(D1 d1) {
    return d1
        .batch(
            TABLES.stream()
                .map(table -> "SELECT * FROM " + table + " ORDER BY 1, 2, 3, 4")
                .map(sql -> new Statement(sql, List.of(), null))
                .toList())
        .stream()
        .<List<List<Object>>>map(result -> new ArrayList<>(result.rows()))
        .toList();
  }
}
