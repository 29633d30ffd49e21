package dev.dione.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.RecordingTransport;
import dev.dione.Statement;
import dev.dione.error.D1ValueException;
import dev.dione.internal.RowJson;
import dev.dione.mapping.EntityWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How rows become statements, and counts a result. */
class BulkWriteTest {
  private static final int LIMIT = RowPacker.MAX_PARAMETER_BYTES;
  private static final int WIDTH = 12;
  private static final String SQL =
      IntStream.range(0, WIDTH)
          .mapToObj(i -> i == 3 ? "unhex(src.value->>3)" : "src.value->>" + i)
          .collect(Collectors.joining(", ", "INSERT INTO t SELECT ", " FROM json_each(?1) AS src"));

  /** An entity is its values; the first is the key. */
  private static final EntityWriter<List<@Nullable Object>> WRITER =
      new EntityWriter<>(
          "Wide",
          IntStream.range(0, WIDTH).mapToObj(i -> "p" + i).toList(),
          Set.of("p0"),
          (values, row) -> values.forEach(row::add));

  private static final BulkWrite<List<@Nullable Object>> WRITE =
      BulkWrite.of("Dao.storeAll", SQL, WRITER, new Folding(List.of(0), Set.of(1), Set.of()));

  private final RecordingTransport transport = new RecordingTransport();
  private final D1 d1 = D1.on(transport);

  @Test
  void shortRowsTravelTogether() {
    List<Statement> statements = statements(WRITE, List.of(wide("a"), wide("b")));
    assertThat(statements).extracting(Statement::sql).containsExactly(SQL, "SELECT changes()");
    assertThat(statements.get(0).parameters())
        .containsExactly("[" + json(wide("a")) + "," + json(wide("b")) + "]");
    assertThat(statements).allMatch(s -> "Dao.storeAll".equals(s.origin()));
  }

  /**
   * Two rows of two-byte letters fill a parameter to the last byte; one byte more, and it is two.
   */
  @Test
  void aParameterIsFilledToTheLastByte() {
    List<@Nullable Object> first = wide("a", "é".repeat(400_000));
    int rest = LIMIT - bytes("[" + json(first) + ",]") - bytes(json(wide("b", "")));
    List<Statement> one = statements(WRITE, List.of(first, wide("b", text(rest))));
    assertThat(one).hasSize(2);
    assertThat(bytes((String) one.get(0).parameters().get(0))).isEqualTo(LIMIT);

    List<Statement> two = statements(WRITE, List.of(first, wide("b", text(rest + 1))));
    assertThat(two).hasSize(4);
    assertThat(two.get(0).parameters()).containsExactly("[" + json(first) + "]");
    assertThat(two.get(1).sql()).isEqualTo("SELECT changes()");
    assertThat(two.get(2).parameters())
        .containsExactly("[" + json(wide("b", text(rest + 1))) + "]");
  }

  /** A row that is too long goes alone; only its longest values leave the JSON. */
  @Test
  void aLongRowGoesAloneWithItsLongestValuesApart() {
    String longest = "x".repeat(1_500_000);
    String hex = "ab".repeat(400_000);
    List<@Nullable Object> wideRow = wide("b");
    wideRow.set(1, "short");
    wideRow.set(3, hex);
    wideRow.set(10, longest);
    wideRow.set(11, "last");
    List<Statement> statements = statements(WRITE, List.of(wide("a"), wideRow, wide("c")));
    assertThat(statements).hasSize(6);
    Statement alone = statements.get(2);
    assertThat(alone.sql()).isEqualTo(SQL.replace("src.value->>10", "?2"));
    List<@Nullable Object> rest = wide("b");
    rest.set(1, "short");
    rest.set(3, hex);
    rest.set(11, "last");
    assertThat(alone.parameters()).containsExactly("[" + json(rest) + "]", longest);
  }

  /** One row is not packed: each value is a parameter, and a void method asks for no count. */
  @Test
  void oneRowHasAParameterForEachValue() {
    List<@Nullable Object> row = wide("a", "b");
    row.set(2, 7L);
    row.set(4, 0.5);
    List<Statement> counted = statements(WRITE, List.of(row));
    assertThat(counted)
        .extracting(Statement::sql)
        .containsExactly(
            "INSERT INTO t SELECT ?1, ?2, ?3, unhex(?4), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12",
            "SELECT changes()");
    assertThat(counted.get(0).parameters()).isEqualTo(row);
    assertThat(counted.get(0).origin()).isEqualTo("Dao.storeAll");

    List<Statement> silent = WRITE.of(d1, List.of(row)).statements();
    assertThat(silent).extracting(Statement::sql).containsExactly(counted.get(0).sql());
    assertThat(WRITE.of(d1, List.of(row, wide("b"))).statements())
        .extracting(Statement::sql)
        .containsExactly(SQL);
  }

  /** Those look for the row in the JSON. */
  @Test
  void oneRowBesideOtherStatementsStaysJson() {
    String other = "SELECT 1 FROM json_each(?1) AS src";
    String json = "[" + json(wide("a")) + "]";
    for (BulkWrite<List<@Nullable Object>> write :
        List.of(WRITE.guardedBy(other), WRITE.countingNew(other))) {
      assertThat(statements(write, List.of(wide("a"))).subList(0, 2))
          .allSatisfy(s -> assertThat(s.parameters()).containsExactly(json))
          .extracting(Statement::sql)
          .containsExactly(other, SQL);
    }
    assertThat(WRITE.guardedBy(other).of(d1, List.of(wide("a"))).statements())
        .extracting(Statement::sql)
        .containsExactly(other, SQL);
  }

  /** src.value->>1 is not src.value->>10 or ->>11, and a BLOB keeps its unhex. */
  @Test
  void placeholdersAreNotConfused() {
    List<@Nullable Object> row = wide("a");
    row.set(1, "1".repeat(1_999_990));
    row.set(3, "ab".repeat(999_996));
    row.set(11, "2".repeat(1_999_994));
    Statement alone = statements(WRITE, List.of(row, wide("b"))).get(0);
    assertThat(alone.sql())
        .contains("src.value->>0, ?4, src.value->>2, unhex(?3), src.value->>4,")
        .contains("src.value->>10, ?2 FROM")
        .doesNotContain("?1,");
    assertThat(alone.parameters().subList(1, 4))
        .containsExactly(row.get(11), row.get(3), row.get(1));
  }

  @Test
  void aKeyStaysInTheJsonWhereItIsCounted() {
    String count = "SELECT count(*) FROM json_each(?1) AS src WHERE src.value->>0 = 1";
    List<@Nullable Object> row = wide("k".repeat(1_200_000));
    row.set(1, "v".repeat(1_100_000));
    List<Statement> statements = statements(WRITE.countingNew(count), List.of(row));
    assertThat(statements)
        .extracting(Statement::sql)
        .containsExactly(count, SQL.replace("src.value->>1,", "?2,"), "SELECT changes()");
    assertThat(statements.get(0).parameters())
        .containsExactly(statements.get(1).parameters().get(0));
    assertThat((String) statements.get(0).parameters().get(0)).startsWith("[['kkk");
  }

  /** Every value fits up to the limit; one byte more is refused, named by the entity as given. */
  @Test
  void aValueThatFitsNoParameterIsRefused() {
    String fits = "é".repeat(LIMIT / 2);
    List<@Nullable Object> row = wide("b", fits);
    assertThat(statements(WRITE, List.of(row)).get(0).parameters()).contains(fits);
    assertThatThrownBy(
            () ->
                statements(WRITE, List.of(wide("a"), wide("a"), wide("b", fits + "x"), wide("c"))))
        .isInstanceOf(D1ValueException.class)
        .hasMessage(
            "Wide.p1 (entity 3 of 4) is 2,000,001 bytes as it is sent (a byte[] as hex), and D1"
                + " takes at most 2,000,000");
  }

  @Test
  void theResultIsCounted() {
    String count = "SELECT count(*) FROM json_each(?1) AS src";
    List<List<@Nullable Object>> rows = List.of(wide("a"), wide("b"), wide("a"), wide("c"));
    // The transport answers 1 to the count, 2 to the write, 3 to changes().
    BulkResult result = d1.execute(WRITE.countingNew(count).of(d1, rows, Function.identity()));
    assertThat(result.written()).isEqualTo(3);
    assertThat(result.inserted()).hasValue(1);
    assertThat(result.unchanged()).isZero();
    assertThat(result.merged()).isEqualTo(1);
    assertThat(result.rowsRead()).hasValue(9);
    assertThat(result.rowsWritten()).isEqualTo(6);
    String sent = (String) transport.requests().get(0).get(0).parameters().get(0);
    assertThat(result.bytes()).isEqualTo(2L * bytes(sent));
  }

  @Test
  void whatIsInsertedIsKnownForInsertsAlone() {
    assertThat(result(WRITE).inserted()).isEmpty();
    assertThat(result(WRITE.insertingOnly()).inserted()).hasValue(result(WRITE).written());
  }

  @Test
  void nothingToWriteIsNoRequest() {
    BulkResult result = d1.execute(WRITE.of(d1, List.of(), Function.identity()));
    assertThat(transport.requests()).isEmpty();
    assertThat(result.written()).isZero();
    assertThat(result.bytes()).isZero();
    assertThat(result.rowsRead()).hasValue(0);
  }

  @Test
  void withoutFoldingRowsOfOneKeyStayApart() {
    BulkWrite<List<@Nullable Object>> apart = BulkWrite.of("Dao.insert", SQL, WRITER, null);
    Call<BulkResult> call = apart.of(d1, List.of(wide("a"), wide("a")), Function.identity());
    assertThat((String) call.statements().get(0).parameters().get(0))
        .isEqualTo("[" + json(wide("a")) + "," + json(wide("a")) + "]");
  }

  private static BulkResult result(BulkWrite<List<@Nullable Object>> write) {
    D1 fresh = D1.on(new RecordingTransport());
    return fresh.execute(write.of(fresh, List.of(wide("a"), wide("b")), Function.identity()));
  }

  private List<Statement> statements(
      BulkWrite<List<@Nullable Object>> write, List<List<@Nullable Object>> rows) {
    return write.of(d1, rows, Function.identity()).statements();
  }

  /** A row with a key, and all else null. */
  private static List<@Nullable Object> wide(String key) {
    List<@Nullable Object> values = Arrays.asList(new @Nullable Object[WIDTH]);
    values.set(0, key);
    return values;
  }

  private static List<@Nullable Object> wide(String key, String second) {
    List<@Nullable Object> values = wide(key);
    values.set(1, second);
    return values;
  }

  /** A text of so many bytes, most of them in pairs. */
  private static String text(int bytes) {
    return "é".repeat(bytes / 2) + "x".repeat(bytes % 2);
  }

  private static String json(List<@Nullable Object> values) {
    return RowJson.forSqlite().next(values.toArray());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
