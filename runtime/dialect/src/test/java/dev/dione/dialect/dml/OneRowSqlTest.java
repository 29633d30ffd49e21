package dev.dione.dialect.dml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.schema.ColumnType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the statement for many rows becomes the one for a single row. */
class OneRowSqlTest {
  private static final List<WriteColumn> COLUMNS =
      List.of(
          WriteColumn.required("id", ColumnType.TEXT),
          WriteColumn.required("seats", ColumnType.INTEGER),
          WriteColumn.optional("photo", ColumnType.BLOB));

  @Test
  void anInsertSelectsItsParameters() {
    assertThat(of(InsertSql.of("t", COLUMNS, InsertSql.Conflict.FAIL)))
        .isEqualTo(
            new OneRowSql(
                """
                INSERT INTO t (id, seats, photo)
                SELECT ?1, ?2, unhex(?3)
                WHERE true""",
                List.of(0, 1, 2)));
  }

  @Test
  void anUpsertKeepsWhatFollows() {
    OneRowSql upsert = of(UpsertSql.of("t", COLUMNS, List.of("id")));
    assertThat(upsert.sql())
        .startsWith("INSERT INTO t (id, seats, photo)\nSELECT ?1, ?2, unhex(?3)\nWHERE true\nON ")
        .endsWith("IS NOT (excluded.seats, excluded.photo)");
  }

  @Test
  void whatLooksUpTheStoredRowKeepsARowToJoinIt() {
    List<WriteColumn> columns =
        List.of(
            WriteColumn.required("id", ColumnType.TEXT),
            new WriteColumn(
                WriteColumn.defaulting("seats", ColumnType.INTEGER, "7").column(),
                true,
                WriteColumn.Policy.PRESERVE,
                WriteColumn.Role.VALUE));
    assertThat(of(UpsertSql.of("t", columns, List.of("id"))).sql())
        .contains("SELECT ?1, COALESCE(?2, old.seats, 7)\n")
        .contains("\nFROM (SELECT 1) AS src LEFT JOIN t AS old ON old.id = ?1\n");
  }

  @Test
  void anUpdateAndADeletionNumberWhatTheyUse() {
    assertThat(of(UpdateSql.of("t", COLUMNS, List.of("id"))))
        .isEqualTo(
            new OneRowSql(
                """
                UPDATE t SET
                  seats = ?1,
                  photo = unhex(?2)
                WHERE t.id = ?3""",
                List.of(1, 2, 0)));
    assertThat(of(DeleteSql.of("t", COLUMNS.subList(0, 2))))
        .isEqualTo(
            new OneRowSql("DELETE FROM t\nWHERE (id, seats) IN (SELECT ?1, ?2)", List.of(0, 1)));
  }

  @Test
  void literalsAndNamesStayAsTheyAre() {
    String sql =
        "INSERT INTO \"src\" SELECT src.value->>1, 'src.value->>1 ?' FROM json_each(?1) AS src";
    assertThat(of(sql).sql()).isEqualTo("INSERT INTO \"src\" SELECT ?1, 'src.value->>1 ?'");
  }

  /** As a parameter, a whole number would be text there. */
  @Test
  void aColumnOfAnyTypeKeepsTheJson() {
    List<WriteColumn> columns =
        List.of(
            WriteColumn.required("id", ColumnType.TEXT),
            WriteColumn.optional("any", ColumnType.ANY));
    String sql = InsertSql.of("t", columns, InsertSql.Conflict.FAIL);
    assertThat(sql).contains("SELECT src.value->>0, (src.value->>1)\n");
    assertThat(OneRowSql.of(sql)).isEmpty();
  }

  @Test
  void aTableWiderThanAHundredParametersKeepsTheJson() {
    assertThat(OneRowSql.of(insert(100))).isPresent();
    assertThat(OneRowSql.of(insert(101))).isEmpty();
  }

  @Test
  void whatNeedsMoreThanTheValuesKeepsTheJson() {
    assertThat(OneRowSql.of("SELECT src.value->>0 FROM json_each(?1) AS src ORDER BY src.key"))
        .isEmpty();
    assertThat(OneRowSql.of("INSERT INTO t VALUES (?1)")).isEmpty();
  }

  private static String insert(int columns) {
    return InsertSql.of(
        "t",
        IntStream.range(0, columns)
            .mapToObj(i -> WriteColumn.required("c" + i, ColumnType.TEXT))
            .toList(),
        InsertSql.Conflict.FAIL);
  }

  private static OneRowSql of(String sql) {
    return OneRowSql.of(sql).orElseThrow();
  }
}
