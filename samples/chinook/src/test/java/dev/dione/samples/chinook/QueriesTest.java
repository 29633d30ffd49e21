package dev.dione.samples.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.samples.chinook.model.ShopDb;
import dev.dione.samples.chinook.model.ShopDb_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every query of the builder gives the rows of the SQL beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueriesTest {
  private D1 d1;

  @BeforeAll
  void fill() {
    d1 = LocalD1.inMemory();
    ShopDb db = ShopDb_.open(d1);
    db.createTables();
    ShopRows.fill(db);
  }

  @AfterAll
  void close() {
    d1.close();
  }

  @TestFactory
  Stream<DynamicTest> sameRows() {
    List<QueryCase> cases = new ArrayList<>();
    cases.addAll(FilterCases.all());
    cases.addAll(JoinCases.all());
    cases.addAll(SubqueryCases.all());
    return cases.stream().map(c -> dynamicTest(c.name(), () -> sameRows(c)));
  }

  private void sameRows(QueryCase c) {
    List<List<Object>> wanted = rows(new Statement(c.sql(), List.of(), c.name()));
    assertThat(wanted).as("rows of the SQL: a query without rows proves nothing").isNotEmpty();
    assertThat(rows(c.query().statement()))
        .as("%s", c.query())
        .usingElementComparator((a, b) -> a.equals(b) ? 0 : 1)
        .containsExactlyElementsOf(wanted);
    assertThat(c.query().list(d1)).hasSameSizeAs(wanted);
  }

  private List<List<Object>> rows(Statement statement) {
    return d1.run(statement).rows().stream()
        .map(row -> row.stream().map(QueriesTest::comparable).toList())
        .toList();
  }

  /** The builder reads long numbers as text, to have all of their digits. */
  private static Object comparable(Object value) {
    if (value instanceof Number number) {
      return Math.rint(number.doubleValue() * 1e6) / 1e6;
    }
    return value instanceof String text && text.matches("-?\\d{1,15}")
        ? (Object) Double.valueOf(text)
        : String.valueOf(value);
  }
}
