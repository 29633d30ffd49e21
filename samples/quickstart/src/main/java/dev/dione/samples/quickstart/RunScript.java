package dev.dione.samples.quickstart;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.script.ScriptReport;
import dev.dione.script.ScriptRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a file of SQL, such as a dump of another database. */
public final class RunScript {
  private RunScript() {}

  /** Writes a small dump, and runs it. */
  public static void main(String[] args) {
    Path file = dump();
    try (D1 d1 = LocalD1.inMemory()) {
      // tag::run[]
      ScriptReport report =
          ScriptRunner.on(d1)
              .withListener(p -> System.out.println("stored up to line " + p.line()))
              .run(file);
      report.skipped().forEach(s -> System.out.println(s.line() + ": " + s.reason()));
      // end::run[]
      System.out.println(d1.run(new Statement("SELECT name FROM venues", List.of(), null)).rows());
    }
  }

  private static Path dump() {
    try {
      Path file = Files.createTempFile("town-", ".sql");
      file.toFile().deleteOnExit();
      return Files.writeString(
          file,
          """
          PRAGMA foreign_keys=OFF;
          BEGIN TRANSACTION;
          CREATE TABLE venues (name TEXT NOT NULL);
          INSERT INTO venues VALUES ('XS');
          COMMIT;
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
