package dev.dione.dialect.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions in other people's words. */
class StoredSqlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "CREATE INDEX i ON t (a)¦CREATE INDEX IF NOT EXISTS i ON t (a)¦true",
        "create index I on \"t\"([a]  asc) -- mine¦CREATE INDEX IF NOT EXISTS i ON t (a)¦true",
        "CREATE INDEX i ON t (a DESC)¦CREATE INDEX IF NOT EXISTS i ON t (a)¦false",
        "CREATE UNIQUE INDEX i ON t (a)¦CREATE INDEX i ON t (a)¦false",
        "CREATE VIEW v AS SELECT 'A'¦CREATE VIEW v AS SELECT 'a'¦false",
        "CREATE VIEW v AS SELECT a FROM t¦CREATE VIEW v AS  SELECT A from T¦true"
      })
  void sameIsSame(String stored, String wanted, boolean same) {
    assertThat(new StoredSql(stored).isSame(wanted)).isEqualTo(same);
  }

  @Test
  void columnsTellWhatNoPragmaTells() {
    StoredSql sql =
        new StoredSql(
            """
            CREATE TABLE "t" (id INTEGER PRIMARY KEY, -- (a, comment
              "a b" TEXT COLLATE nocase NOT NULL DEFAULT (lower('X COLLATE RTRIM, y')),
              c TEXT GENERATED ALWAYS AS (upper( "a b" ) COLLATE RTRIM) STORED,
              d AS (id+1) COLLATE RTRIM,
              CHECK (c <> 'd COLLATE NOCASE'), PRIMARY KEY (id, c)
            ) STRICT""");
    assertThat(sql.columns())
        .containsEntry("id", new StoredSql.Column("BINARY", "", false))
        .containsEntry("a b", new StoredSql.Column("nocase", "", false))
        .containsEntry("c", new StoredSql.Column("BINARY", "upper ( a b ) collate rtrim", true))
        .containsEntry("d", new StoredSql.Column("RTRIM", "id + 1", false));
    ColumnDef wanted =
        new ColumnDef(
            "d",
            ColumnType.INTEGER,
            Collation.RTRIM,
            false,
            null,
            new GeneratedDef("id + 1", false),
            List.of(),
            null);
    assertThat(sql.columns().get("d").isLike(wanted)).isTrue();
    assertThat(sql.columns().get("c").isLike(wanted)).isFalse();
    assertThat(new StoredSql("no table").columns()).isEmpty();
  }
}
