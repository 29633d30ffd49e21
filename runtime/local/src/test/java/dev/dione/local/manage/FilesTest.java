package dev.dione.local.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1SqlException;
import dev.dione.error.D1UniqueException;
import dev.dione.manage.ExportOptions;
import dev.dione.manage.ExportResult;
import dev.dione.manage.ImportOptions;
import dev.dione.manage.ImportResult;
import dev.dione.manage.NewDatabase;
import dev.dione.manage.TransferProgress;
import dev.dione.manage.TransferStep;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FilesTest extends ManageCase {
  private static final String ALL_SORTS =
      """
      -- a comment; with a semicolon
      PRAGMA defer_foreign_keys=TRUE;
      CREATE TABLE child(id INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER REFERENCES parent(id));
      CREATE TABLE parent(id INTEGER PRIMARY KEY, "odd ""name" TEXT, v ANY,
        twice INTEGER GENERATED ALWAYS AS (id * 2) STORED) STRICT;
      INSERT INTO child(id, parent) VALUES (7, 1); /* ; */
      INSERT INTO parent(id, "odd ""name", v) VALUES
        (1, 'it''s; "so"' || char(10, 0, 233), x'00ff'), (2, NULL, 1.5), (3, '', 42), (4, 'e', -1e300);
      CREATE INDEX by_name ON parent("odd ""name");
      CREATE TRIGGER tr AFTER INSERT ON child BEGIN
        UPDATE parent SET v = CASE WHEN v IS NULL THEN 'x;y' ELSE v END WHERE id = new.parent;
        DELETE FROM parent WHERE id < 0;
      END;
      CREATE VIEW vw AS SELECT id FROM parent;
      """;

  @Test
  void whatIsExportedAndImportedIsTheSame() throws IOException {
    ImportResult imported = databases.importFile(ID, file(ALL_SORTS), ImportOptions.defaults());
    String copy = databases.create(NewDatabase.named("copy")).id();
    Path dump = folder.resolve("dump.sql");

    ExportResult exported = databases.export(ID, dump, ExportOptions.all());
    databases.importFile(copy, dump, ImportOptions.defaults());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    databases.export(copy, again, ExportOptions.all());

    assertThat(imported.queries()).isEqualTo(8);
    assertThat(imported.uploaded()).isTrue();
    assertThat(imported.meta().changes()).isEqualTo(5);
    assertThat(imported.meta().rowsRead()).isEmpty();
    assertThat(imported.bookmark()).isEqualTo(databases.bookmark(ID));
    assertThat(exported.sizeBytes()).isEqualTo(Files.size(dump)).isPositive();
    assertThat(exported.bookmark()).isEqualTo(databases.bookmark(ID));
    assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(dump));
    assertThat(query(copy, "SELECT quote(\"odd \"\"name\"), quote(v), twice FROM parent").rows())
        .hasToString(
            query(ID, "SELECT quote(\"odd \"\"name\"), quote(v), twice FROM parent")
                .rows()
                .toString());
    query(copy, "INSERT INTO child(parent) VALUES (2)");
    assertThat(number(copy, "SELECT max(id) FROM child")).isEqualTo(8);
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @Test
  void aPartOfADatabase() {
    query(ID, "CREATE TABLE a(x)");
    query(ID, "CREATE TABLE b(y)");
    query(ID, "CREATE INDEX b_y ON b(y)");
    query(ID, "INSERT INTO b VALUES (1)");

    assertThat(export(ExportOptions.all().withoutData()))
        .contains("CREATE TABLE a(x);", "CREATE INDEX b_y ON b(y);")
        .doesNotContain("INSERT");
    assertThat(export(ExportOptions.all().withoutSchema()))
        .contains("INSERT INTO \"b\" (\"y\") VALUES(1);")
        .doesNotContain("CREATE");
    assertThat(export(ExportOptions.all().withTables("a"))).contains("a(x)").doesNotContain("b");
    assertThatThrownBy(() -> ExportOptions.all().withoutData().withoutSchema())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void virtualTablesCannotBeExported() {
    query(ID, "CREATE VIRTUAL TABLE f USING fts5(a)");
    query(ID, "CREATE TABLE t(a)");

    D1RequestException e =
        catchThrowableOfType(D1RequestException.class, () -> export(ExportOptions.all()));

    assertThat(e).hasMessageContaining("Virtual Tables (fts5)").hasMessageContaining("withTables");
    assertThat(export(ExportOptions.all().withTables("t"))).contains("t(a)");
  }

  @Test
  void aFailedImportChangesNothing() {
    Path bad =
        file("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES (1); INSERT INTO t VALUES (1);");

    D1UniqueException e =
        catchThrowableOfType(
            D1UniqueException.class, () -> databases.importFile(ID, bad, ImportOptions.defaults()));

    assertThat(e.table()).contains("t");
    assertThat(e).hasMessageContaining(ID);
    assertThat(databases.get(ID).tables()).isZero();
  }

  @Test
  void aFileThatCloudflareStillHasIsNotSentAgain() {
    Path file = file("CREATE TABLE IF NOT EXISTS t(a); INSERT INTO t VALUES (1);");
    databases.importFile(ID, file, ImportOptions.defaults());

    ImportResult second = databases.importFile(ID, file, ImportOptions.defaults());

    assertThat(second.uploaded()).isFalse();
    assertThat(second.queries()).isEqualTo(2);
    assertThat(number(ID, "SELECT count(*) FROM t")).isEqualTo(2);
  }

  @Test
  void whatIsNoSqlIsTold() {
    assertThatThrownBy(
            () ->
                databases.importFile(ID, file("this is no SQL 'at all"), ImportOptions.defaults()))
        .isInstanceOf(D1SqlException.class)
        .hasMessageContaining(ID);
  }

  @Test
  void anUnknownDatabase() {
    String unknown = "00000000-0000-4000-8000-00000000ffff";

    assertThatThrownBy(
            () -> databases.importFile(unknown, file("SELECT 1"), ImportOptions.defaults()))
        .isInstanceOf(D1NotFoundException.class);
    assertThatThrownBy(() -> databases.export(unknown, folder.resolve("x"), ExportOptions.all()))
        .isInstanceOf(D1NotFoundException.class);
    assertThat(folder.resolve("x")).doesNotExist();
  }

  /** Large enough to be told of many times. */
  @Test
  void manyStatementsAndTheirProgress() throws IOException {
    Path file = folder.resolve("many.sql");
    int rows = 2_000;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);\n");
      for (int i = 0; i < rows; i++) {
        out.write("INSERT INTO t VALUES (" + i + ", '" + "é;".repeat(1_000) + "');\n");
      }
    }
    List<TransferProgress> told = new CopyOnWriteArrayList<>();

    ImportResult result =
        databases.importFile(ID, file, ImportOptions.defaults().withListener(told::add));
    ExportResult exported =
        databases.export(
            ID, folder.resolve("out.sql"), ExportOptions.all().withListener(told::add));

    assertThat(result.queries()).isEqualTo(rows + 1);
    assertThat(number(ID, "SELECT count(*) FROM t")).isEqualTo(rows);
    for (TransferStep step :
        List.of(TransferStep.HASHING, TransferStep.UPLOADING, TransferStep.DOWNLOADING)) {
      List<TransferProgress> steps = told.stream().filter(p -> p.step() == step).toList();
      assertThat(steps).hasSizeGreaterThan(50);
      assertThat(steps).extracting(TransferProgress::doneBytes).isSorted();
      TransferProgress last = steps.get(steps.size() - 1);
      assertThat(last.doneBytes()).isEqualTo(last.totalBytes());
    }
    assertThat(exported.sizeBytes()).isGreaterThan(result.sizeBytes());
  }

  private String export(ExportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    databases.export(ID, out, options);
    return out.toString(StandardCharsets.UTF_8);
  }
}
