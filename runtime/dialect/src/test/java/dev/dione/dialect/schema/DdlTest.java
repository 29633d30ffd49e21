package dev.dione.dialect.schema;

import static dev.dione.dialect.schema.Columns.id;
import static dev.dione.dialect.schema.Columns.referring;
import static dev.dione.dialect.schema.Columns.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.schema.IndexDef.IndexedColumn;
import dev.dione.dialect.schema.ReferenceDef.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DDL to the letter. */
class DdlTest {
  @Test
  void aTableHasOneColumnALine() {
    TableDef events =
        new TableDef(
            "events",
            List.of(
                text("event_id"),
                new ColumnDef("price", ColumnType.REAL, false, null, List.of(), null),
                new ColumnDef("status", ColumnType.TEXT, true, "'draft'", List.of(), null),
                new ColumnDef("poster", ColumnType.BLOB, false, null, List.of(), null),
                new ColumnDef("extra", ColumnType.ANY, false, null, List.of(), null)),
            List.of("event_id"),
            List.of(),
            List.of(),
            true);
    assertThat(Ddl.table(events))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS events (
              event_id TEXT NOT NULL PRIMARY KEY,
              price REAL,
              status TEXT NOT NULL DEFAULT 'draft',
              poster BLOB,
              extra ANY
            ) STRICT""");
  }

  @Test
  void namesAreQuotedWhereTheyMustBe() {
    TableDef table =
        new TableDef(
            "order",
            List.of(text("Group"), text("two words"), text("qu\"ote"), text("1st"), text("größe")),
            List.of("Group"),
            List.of(),
            List.of(),
            true);
    assertThat(Ddl.table(table))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS "order" (
              "Group" TEXT NOT NULL PRIMARY KEY,
              "two words" TEXT NOT NULL,
              "qu""ote" TEXT NOT NULL,
              "1st" TEXT NOT NULL,
              "größe" TEXT NOT NULL
            ) STRICT""");
    IndexDef index =
        new IndexDef(
            "by index", true, List.of(new IndexedColumn("Group", true)), "\"Group\" <> ''");
    assertThat(Ddl.index(table, index))
        .isEqualTo(
            """
            CREATE UNIQUE INDEX IF NOT EXISTS "by index" ON "order" ("Group" DESC)
              WHERE "Group" <> ''""");
  }

  @Test
  void aCompositeKeyIsALineOfItsOwn() {
    TableDef table =
        new TableDef(
            "event_artists",
            List.of(text("event_id"), text("key")),
            List.of("key", "event_id"),
            List.of(new CheckDef(null, "event_id <> \"key\"")),
            List.of(),
            false);
    assertThat(Ddl.table(table))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS event_artists (
              event_id TEXT NOT NULL,
              "key" TEXT NOT NULL,
              PRIMARY KEY ("key", event_id),
              CHECK (event_id <> "key")
            )""");
  }

  @Test
  void checksStandAtTheirColumnOrAtTheEnd() {
    ColumnDef price =
        new ColumnDef(
            "price",
            ColumnType.INTEGER,
            true,
            "(1 + 1)",
            List.of(new CheckDef("not free", "price > 0"), new CheckDef(null, "price < 10")),
            Columns.to("prices"));
    TableDef table =
        new TableDef(
            "t",
            List.of(id(), price),
            List.of("id"),
            List.of(new CheckDef("sane", "price > id"), new CheckDef(null, "id > 0")),
            List.of(),
            true);
    assertThat(Ddl.table(table))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS t (
              id INTEGER NOT NULL PRIMARY KEY,
              price INTEGER NOT NULL DEFAULT (1 + 1) CONSTRAINT "not free" CHECK (price > 0) \
            CHECK (price < 10) REFERENCES prices (id),
              CONSTRAINT sane CHECK (price > id),
              CHECK (id > 0)
            ) STRICT""");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_ACTION, NO_ACTION, false,''",
    "RESTRICT, NO_ACTION, false,' ON DELETE RESTRICT'",
    "CASCADE, RESTRICT, false,' ON DELETE CASCADE ON UPDATE RESTRICT'",
    "SET_NULL, CASCADE, false,' ON DELETE SET NULL ON UPDATE CASCADE'",
    "SET_DEFAULT, SET_NULL, true,"
        + "' ON DELETE SET DEFAULT ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED'",
    "NO_ACTION, SET_DEFAULT, false,' ON UPDATE SET DEFAULT'",
    "NO_ACTION, NO_ACTION, true,' DEFERRABLE INITIALLY DEFERRED'"
  })
  void references(Action onDelete, Action onUpdate, boolean deferred, String actions) {
    ReferenceDef reference = new ReferenceDef("group", "the id", onDelete, onUpdate, deferred);
    TableDef table =
        new TableDef(
            "t",
            List.of(id(), referring("g", reference)),
            List.of("id"),
            List.of(),
            List.of(),
            true);
    assertThat(Ddl.table(table))
        .contains("\n  g INTEGER REFERENCES \"group\" (\"the id\")" + actions + "\n)");
  }

  @Test
  void indexes() {
    TableDef table = Columns.table("t");
    assertThat(Ddl.index(table, index(false, null)))
        .isEqualTo("CREATE INDEX IF NOT EXISTS t_a_b ON t (a, b DESC)");
    assertThat(Ddl.index(table, index(true, null)))
        .isEqualTo("CREATE UNIQUE INDEX IF NOT EXISTS t_a_b ON t (a, b DESC)");
    assertThat(Ddl.index(table, index(false, "a IS NOT NULL")))
        .isEqualTo("CREATE INDEX IF NOT EXISTS t_a_b ON t (a, b DESC)\n  WHERE a IS NOT NULL");
    assertThat(index(false, null).columnNames()).containsExactly("a", "b");
  }

  @Test
  void theScriptHasIndexesBehindTheirTables() {
    TableDef child = Columns.table("child", "parent");
    TableDef parent =
        new TableDef(
            "parent", List.of(id()), List.of("id"), List.of(), List.of(index(true, null)), true);
    SchemaDef schema = SchemaDef.of("Db", List.of(child, parent));
    assertThat(Ddl.script(schema))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS parent (
              id INTEGER NOT NULL PRIMARY KEY
            ) STRICT;

            CREATE UNIQUE INDEX IF NOT EXISTS t_a_b ON parent (a, b DESC);

            CREATE TABLE IF NOT EXISTS child (
              id INTEGER NOT NULL PRIMARY KEY,
              parent_id INTEGER REFERENCES parent (id)
            ) STRICT;
            """);
    assertThat(Ddl.statements(schema))
        .hasSize(3)
        .noneMatch(statement -> statement.endsWith(";"))
        .allMatch(statement -> Ddl.script(schema).contains(statement + ";\n"));
    assertThat(Ddl.script(SchemaDef.of("Empty", List.of()))).isEmpty();
  }

  private static IndexDef index(boolean unique, @Nullable String where) {
    return new IndexDef(
        "t_a_b",
        unique,
        List.of(new IndexedColumn("a", false), new IndexedColumn("b", true)),
        where);
  }
}
