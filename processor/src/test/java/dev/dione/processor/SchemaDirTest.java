package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Adione.schemaDir} puts the schema files into a folder of the sources, too. */
final class SchemaDirTest {
  private static final Case TODO = Case.named("ok", "first-steps");

  @TempDir private Path folder;

  @Test
  void writesBothFiles() throws IOException {
    Path schema = folder.resolve("new/schema");
    for (int build = 0; build < 2; build++) {
      Compilation compilation = TODO.compile("-Werror", "-Adione.schemaDir=" + schema);
      assertThat(Case.diagnostics(compilation)).isEmpty();
    }
    Path expected = TODO.folder().resolve("expected/META-INF/dione/TodoDb");
    assertThat(Case.files(folder, "")).hasSize(2);
    for (String file : new String[] {"schema.sql", "schema.json"}) {
      assertThat(schema.resolve("TodoDb").resolve(file))
          .hasSameBinaryContentAs(expected.resolve(file));
    }
  }

  @Test
  void saysThatTheFolderIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Compilation compilation = TODO.compile("-Adione.schemaDir=" + file);
    assertThat(Case.diagnostics(compilation).replace(folder.toString(), "…"))
        .isEqualTo(
            "TodoDb.java:7:8: error: [D1E027/Output] Cannot write what is generated from TodoDb:"
                + " FileSystemException, …/file/TodoDb: Not a directory. Fix: make the folder"
                + " writable, and check -Adione.schemaDir.\n");
  }
}
