package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.samples.chinook.model.ShopDb;
import dev.dione.samples.chinook.model.ShopDb_;
import dev.dione.samples.chinook.model.Track_;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A hundred queries of the builder give the rows of the SQL beside them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueriesTest {
  private final List<D1> opened = new ArrayList<>();

  @AfterAll
  void close() {
    opened.forEach(D1::close);
  }

  private ShopDb open() {
    D1 d1 = LocalD1.inMemory();
    opened.add(d1);
    ShopDb db = ShopDb_.open(d1);
    db.createTables();
    return db;
  }

  private static List<QueryCase> cases() {
    List<QueryCase> cases = new ArrayList<>();
    cases.addAll(FilterCases.all());
    cases.addAll(JoinCases.all());
    cases.addAll(SubqueryCases.all());
    cases.addAll(TrackCases.all());
    cases.addAll(CatalogueCases.all());
    cases.addAll(GroupCases.all());
    cases.addAll(CustomerCases.all());
    cases.addAll(SalesCases.all());
    cases.addAll(WindowCases.all());
    return cases;
  }

  @Test
  void areAHundred() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(cases().stream().map(QueryCase::name)).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> sameRows() {
    ShopDb db = open();
    ShopRows.fill(db);
    return cases().stream()
        .map(
            c ->
                dynamicTest(
                    c.name(),
                    () ->
                        assertThat(sameRows(db.d1(), c))
                            .as("rows of the SQL: a query without rows proves nothing")
                            .isPositive()));
  }

  /** In the real shop nearly every query finds something, too. */
  @TestFactory
  Stream<DynamicTest> sameRowsOfTheRealShop() throws IOException {
    RealShop shop = RealShop.read();
    ShopDb db = open();
    shop.fill(db.rows());
    assertThat(db.d1().execute(from(Track_.table()).count())).isEqualTo(3503);
    List<String> empty = new ArrayList<>();
    Stream<DynamicTest> tests =
        cases().stream()
            .map(
                c ->
                    dynamicTest(
                        c.name(),
                        () -> {
                          if (sameRows(db.d1(), c) == 0) {
                            empty.add(c.name());
                          }
                        }));
    return Stream.concat(tests, Stream.of(dynamicTest("with rows", () -> areFew(empty))));
  }

  private static void areFew(List<String> empty) {
    System.out.printf("%d queries find nothing in the real shop: %s%n", empty.size(), empty);
    assertThat(empty).hasSizeLessThanOrEqualTo(2);
  }

  private static int sameRows(D1 d1, QueryCase c) {
    List<List<Object>> wanted = rows(d1, new Statement(c.sql(), List.of(), c.name()));
    assertThat(rows(d1, c.query().statement()))
        .as("%s", c.query())
        .usingElementComparator((a, b) -> a.equals(b) ? 0 : 1)
        .containsExactlyElementsOf(wanted);
    assertThat(c.query().list(d1)).hasSameSizeAs(wanted);
    return wanted.size();
  }

  private static List<List<Object>> rows(D1 d1, Statement statement) {
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
