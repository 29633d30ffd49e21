package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFolderTest {
  @TempDir Path folder;

  /** The order is that of workers-sdk's tests and of its code; see the class. */
  @Test
  void filesRunInWranglersOrder() throws IOException {
    List<String> ordered =
        List.of(
            "1_a.sql",
            "2_b.sql",
            "0003_c.sql",
            "10_a.sql",
            "10_b.sql",
            "0100.sql",
            "B.sql",
            "a.sql");
    for (String name : ordered) {
      write(name, "SELECT 1;");
    }
    write("notes.txt", "no SQL");
    write(".hidden.sql", "no SQL");
    write("deeper/0001_x.sql", "no SQL");
    assertThat(new MigrationFolder(folder, "*.sql").names()).isEqualTo(ordered);
  }

  @Test
  void foldersAreOrderedSegmentBySegment() throws IOException {
    for (String name : List.of("0010_b/migration.sql", "0002_a/migration.sql", "x/0001.sql")) {
      write(name, "SELECT 1;");
    }
    assertThat(new MigrationFolder(folder, "*/migration.sql").names())
        .containsExactly("0002_a/migration.sql", "0010_b/migration.sql");
    assertThat(MigrationFolder.compare("1/2.sql", "1")).isPositive();
  }

  @Test
  void theyAreRecordedAsWranglerDoes() throws IOException {
    write("0001_make.sql", "CREATE TABLE t (a);\r\nINSERT INTO t VALUES ('x;y');\r\n");
    write("0002_it's.sql", "ALTER TABLE t ADD COLUMN b; -- done");
    try (D1 d1 = LocalD1.inMemory()) {
      new MigrationFolder(folder, "*.sql").run(d1);
      assertThat(d1.run(sql("SELECT a, b FROM t")).rows().get(0)).containsExactly("x;y", null);
      assertThat(d1.run(sql("SELECT id, name FROM d1_migrations ORDER BY id")).rows())
          .containsExactly(List.of(1L, "0001_make.sql"), List.of(2L, "0002_it's.sql"));
    }
  }

  @Test
  void aMigrationThatFailsIsNamedWithItsLine() throws IOException {
    write("0001_make.sql", "CREATE TABLE t (a);\n\nCREATE TABLE t (b);\n");
    try (D1 d1 = LocalD1.inMemory()) {
      assertThatThrownBy(() -> new MigrationFolder(folder, "*.sql").run(d1))
          .hasMessageContaining("The migration")
          .hasMessageContaining("0001_make.sql:3: ")
          .hasMessageContaining("table t already exists");
    }
  }

  @Test
  void aFolderWithoutMigrationsIsTold() {
    assertThatThrownBy(() -> new MigrationFolder(folder, "*.sql").names())
        .hasMessageContaining("No file in " + folder);
    assertThatThrownBy(() -> new MigrationFolder(folder.resolve("x"), "*.sql").names())
        .hasMessageContaining("no folder of migrations " + folder.resolve("x"))
        .hasMessageContaining("@Migrations(");
  }

  private void write(String name, String sql) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }

  private static Statement sql(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
