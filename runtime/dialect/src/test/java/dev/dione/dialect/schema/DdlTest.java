package dev.dione.dialect.schema;

import static dev.dione.dialect.schema.Columns.id;
import static dev.dione.dialect.schema.Columns.referring;
import static dev.dione.dialect.schema.Columns.text;
import static org.assertj.core.api.Assertions.assertThat;

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
            "by index", true, List.of(new IndexTerm.Column("Group", true)), "\"Group\" <> ''");
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

  @Test
  void collationsGeneratedColumnsAndExpressions() {
    ColumnDef name =
        new ColumnDef("name", ColumnType.TEXT, Collation.NOCASE, true, null, null, List.of(), null);
    ColumnDef upper =
        new ColumnDef(
            "upper",
            ColumnType.TEXT,
            Collation.BINARY,
            false,
            null,
            new GeneratedDef("upper(name)", true),
            List.of(),
            null);
    IndexDef index =
        new IndexDef(
            "t_name",
            true,
            List.of(
                new IndexTerm.Column("name", Collation.RTRIM, true),
                new IndexTerm.Expression("lower(name)", null, false)),
            null);
    TableDef table =
        new TableDef(
            "t",
            List.of(Columns.id(), name, upper),
            List.of("id"),
            List.of(),
            List.of(index),
            true);
    assertThat(Ddl.table(table))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS t (
              id INTEGER NOT NULL PRIMARY KEY,
              name TEXT COLLATE NOCASE NOT NULL,
              upper TEXT GENERATED ALWAYS AS (upper(name)) STORED
            ) STRICT""");
    assertThat(Ddl.index(table, index))
        .isEqualTo(
            "CREATE UNIQUE INDEX IF NOT EXISTS t_name ON t (name COLLATE RTRIM DESC, lower(name))");
    assertThat(index.key()).isEmpty();
  }

  @Test
  void aFullTextIndexAndAView() {
    ColumnDef title =
        new ColumnDef(
            "title", ColumnType.TEXT, Collation.NOCASE, true, null, null, List.of(), null);
    TableDef content =
        new TableDef(
            "t",
            List.of(Columns.id(), title, Columns.text("body")),
            List.of("id"),
            List.of(),
            List.of(),
            true);
    FullTextDef fullText =
        new FullTextDef(
            "t_text", "t", "rowid", List.of("title", "body"), "porter unicode61", List.of(2, 3));
    SchemaDef schema =
        SchemaDef.of(
            "Db",
            List.of(content),
            List.of(fullText),
            List.of(new ViewDef("b", "SELECT * FROM \"A\""), new ViewDef("a", "SELECT 1 AS one")));
    assertThat(Ddl.script(schema))
        .endsWith(
            """
            CREATE VIRTUAL TABLE IF NOT EXISTS t_text USING fts5(
              title, body,
              content = 't',
              content_rowid = 'rowid',
              tokenize = 'porter unicode61',
              prefix = '2 3'
            );

            CREATE TRIGGER IF NOT EXISTS t_text_insert AFTER INSERT ON t
            BEGIN
              INSERT INTO t_text (rowid, title, body)
              VALUES (new.rowid, new.title, new.body);
            END;

            CREATE TRIGGER IF NOT EXISTS t_text_delete AFTER DELETE ON t
            BEGIN
              INSERT INTO t_text (t_text, rowid, title, body)
              VALUES ('delete', old.rowid, old.title, old.body);
            END;

            CREATE TRIGGER IF NOT EXISTS t_text_update AFTER UPDATE ON t
            WHEN (old.rowid, old.title COLLATE BINARY, old.body)
              IS NOT (new.rowid, new.title, new.body)
            BEGIN
              INSERT INTO t_text (t_text, rowid, title, body)
              VALUES ('delete', old.rowid, old.title, old.body);
              INSERT INTO t_text (rowid, title, body)
              VALUES (new.rowid, new.title, new.body);
            END;

            CREATE VIEW IF NOT EXISTS a AS
            SELECT 1 AS one;

            CREATE VIEW IF NOT EXISTS b AS
            SELECT * FROM "A";
            """);
    assertThat(FullTextDdl.rebuild(fullText))
        .isEqualTo("INSERT INTO t_text (t_text) VALUES ('rebuild')");
  }

  private static IndexDef index(boolean unique, @Nullable String where) {
    return new IndexDef(
        "t_a_b",
        unique,
        List.of(new IndexTerm.Column("a", false), new IndexTerm.Column("b", true)),
        where);
  }
}
