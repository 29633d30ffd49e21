package dev.dione.dialect.dml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The statements that write entities, to the letter, for each form of column. */
class StatementTextsTest {
  private static final List<String> KEY = List.of("id");
  private static final WriteColumn ID = text("id", true, null, false, Policy.OVERWRITE);
  private static final WriteColumn PLAIN = text("plain", true, null, false, Policy.OVERWRITE);
  private static final WriteColumn KEPT = text("kept", false, null, true, Policy.PRESERVE);
  private static final WriteColumn BLOB =
      column("blob", ColumnType.BLOB, false, null, true, Policy.OVERWRITE);
  private static final WriteColumn NEEDED = text("needed", true, null, true, Policy.PRESERVE);
  private static final WriteColumn COUNTED =
      column("counted", ColumnType.INTEGER, true, "7", true, Policy.PRESERVE);
  private static final WriteColumn RESET = text("reset", true, "'new'", true, Policy.OVERWRITE);
  private static final WriteColumn ONCE = text("once", true, null, true, Policy.INSERT_ONLY);
  private static final WriteColumn STAMP =
      new WriteColumn(
          new ColumnDef("updated_at", ColumnType.TEXT, true, null, List.of(), null),
          false,
          Policy.OVERWRITE,
          WriteColumn.Role.UPDATE_TIME);

  @Test
  void anUpsertOverwritesWhatIsNeverNull() {
    assertThat(UpsertSql.of("t", List.of(ID, PLAIN), KEY))
        .isEqualTo(
            """
            INSERT INTO t (id, plain)
            SELECT src.value->>0, src.value->>1
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT (id) DO UPDATE SET
              plain = excluded.plain
            WHERE t.plain IS NOT excluded.plain""");
  }

  @Test
  void anUpsertKeepsWhereANullableColumnBringsNull() {
    assertThat(UpsertSql.of("t", List.of(ID, PLAIN, KEPT, BLOB, STAMP), KEY))
        .isEqualTo(
            """
            INSERT INTO t (id, plain, kept, blob, updated_at)
            SELECT src.value->>0, src.value->>1, src.value->>2, unhex(src.value->>3), src.value->>4
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT (id) DO UPDATE SET
              plain = excluded.plain,
              kept = COALESCE(excluded.kept, t.kept),
              blob = excluded.blob,
              updated_at = excluded.updated_at
            WHERE (t.plain, t.kept, t.blob)
              IS NOT (excluded.plain, COALESCE(excluded.kept, t.kept), excluded.blob)""");
  }

  @Test
  void anUpsertLooksUpWhatMayNotBeNull() {
    assertThat(UpsertSql.of("t", List.of(ID, NEEDED, COUNTED, RESET, ONCE), KEY))
        .isEqualTo(
            """
            INSERT INTO t (id, needed, counted, reset, once)
            SELECT src.value->>0, COALESCE(src.value->>1, old.needed),
              COALESCE(src.value->>2, old.counted, 7), COALESCE(src.value->>3, 'new'),
              COALESCE(src.value->>4, old.once)
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN t AS old ON old.id = src.value->>0
            WHERE true
            ON CONFLICT (id) DO UPDATE SET
              needed = excluded.needed,
              counted = excluded.counted,
              reset = excluded.reset
            WHERE (t.needed, t.counted, t.reset)
              IS NOT (excluded.needed, excluded.counted, excluded.reset)""");
  }

  @Test
  void anUpsertOfAKeyAloneDoesNothingTwice() {
    assertThat(UpsertSql.of("order", List.of(ID), KEY))
        .isEqualTo(
            """
            INSERT INTO "order" (id)
            SELECT src.value->>0
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT (id) DO NOTHING""");
  }

  @Test
  void aStampAloneIsNoChange() {
    assertThat(UpsertSql.of("t", List.of(ID, STAMP), KEY))
        .isEqualTo(
            """
            INSERT INTO t (id, updated_at)
            SELECT src.value->>0, src.value->>1
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT (id) DO NOTHING""");
  }

  @Test
  void newRowsAreCountedByTheirKey() {
    assertThat(UpsertSql.countNew("order", List.of(ID, PLAIN), List.of("id", "plain")))
        .isEqualTo(
            """
            SELECT count(*)
            FROM json_each(?1) AS src
            WHERE NOT EXISTS (SELECT 1 FROM "order" AS old WHERE old.id = src.value->>0 AND old.plain = src.value->>1)""");
  }

  @Test
  void anInsertTakesDefaults() {
    assertThat(
            InsertSql.of(
                "t",
                List.of(ID, PLAIN, KEPT, BLOB, NEEDED, COUNTED, RESET, ONCE),
                InsertSql.Conflict.FAIL))
        .isEqualTo(
            """
            INSERT INTO t (id, plain, kept, blob, needed, counted, reset, once)
            SELECT src.value->>0, src.value->>1, src.value->>2, unhex(src.value->>3), src.value->>4,
              COALESCE(src.value->>5, 7), COALESCE(src.value->>6, 'new'), src.value->>7
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true""");
  }

  @Test
  void anInsertCanIgnoreWhatIsThere() {
    assertThat(InsertSql.of("t", List.of(ID), InsertSql.Conflict.IGNORE))
        .isEqualTo(
            """
            INSERT INTO t (id)
            SELECT src.value->>0
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT DO NOTHING""");
  }

  @Test
  void anInsertCanReplaceWhatIsThere() {
    assertThat(InsertSql.of("t", List.of(ID), InsertSql.Conflict.REPLACE))
        .isEqualTo(
            """
            INSERT OR REPLACE INTO t (id)
            SELECT src.value->>0
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true""");
  }

  @Test
  void anUpdateLeavesOutTheKeyAndWhatIsWrittenOnce() {
    assertThat(UpdateSql.of("t", List.of(ID, PLAIN, KEPT, BLOB, NEEDED, COUNTED, RESET, ONCE), KEY))
        .isEqualTo(
            """
            UPDATE t SET
              plain = src.value->>1,
              kept = COALESCE(src.value->>2, t.kept),
              blob = unhex(src.value->>3),
              needed = COALESCE(src.value->>4, t.needed),
              counted = COALESCE(src.value->>5, t.counted),
              reset = COALESCE(src.value->>6, 'new')
            FROM json_each(?1) AS src
            WHERE t.id = src.value->>0""");
  }

  @Test
  void aDeleteByOneColumn() {
    assertThat(DeleteSql.of("t", List.of(ID)))
        .isEqualTo(
            """
            DELETE FROM t
            WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""");
  }

  @Test
  void aDeleteBySeveralColumns() {
    assertThat(DeleteSql.of("order", List.of(BLOB, PLAIN)))
        .isEqualTo(
            """
            DELETE FROM "order"
            WHERE (blob, plain) IN (SELECT unhex(src.value->>0), src.value->>1 FROM json_each(?1) AS src)""");
  }

  @Test
  void aTableNamedExcludedHasAnAlias() {
    assertThat(UpsertSql.of("Excluded", List.of(ID, KEPT), KEY))
        .isEqualTo(
            """
            INSERT INTO Excluded AS stored (id, kept)
            SELECT src.value->>0, src.value->>1
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT (id) DO UPDATE SET
              kept = COALESCE(excluded.kept, stored.kept)
            WHERE stored.kept IS NOT COALESCE(excluded.kept, stored.kept)""");
  }

  @Test
  void aTableNamedSrcHasAnAliasInUpdates() {
    assertThat(UpdateSql.of("src", List.of(ID, KEPT), KEY))
        .isEqualTo(
            """
            UPDATE src AS stored SET
              kept = COALESCE(src.value->>1, stored.kept)
            FROM json_each(?1) AS src
            WHERE stored.id = src.value->>0""");
  }

  @Test
  void aPolicyForNullsChangesOnlyWhatMayBringNull() {
    assertThat(KEPT.withNulls(Policy.OVERWRITE).policy()).isEqualTo(Policy.OVERWRITE);
    assertThat(BLOB.withNulls(Policy.PRESERVE).policy()).isEqualTo(Policy.PRESERVE);
    assertThat(List.of(PLAIN, STAMP, ONCE))
        .allMatch(column -> column.withNulls(Policy.PRESERVE).equals(column));
    assertThat(KEPT.insertOnly().policy()).isEqualTo(Policy.INSERT_ONLY);
  }

  @Test
  void aNullOnPurposeIsImpossibleWhereAValueIsNeeded() {
    WriteColumn impossible = NEEDED.withNulls(Policy.OVERWRITE);
    assertThat(UpsertSql.impossible(List.of(ID, PLAIN, KEPT, NEEDED, RESET, ONCE, impossible)))
        .containsExactly(impossible);
  }

  private static WriteColumn text(
      String name, boolean notNull, @Nullable String defaultSql, boolean nullable, Policy policy) {
    return column(name, ColumnType.TEXT, notNull, defaultSql, nullable, policy);
  }

  private static WriteColumn column(
      String name,
      ColumnType type,
      boolean notNull,
      @Nullable String defaultSql,
      boolean nullable,
      Policy policy) {
    ColumnDef column = new ColumnDef(name, type, notNull, defaultSql, List.of(), null);
    return new WriteColumn(column, nullable, policy, WriteColumn.Role.VALUE);
  }
}
