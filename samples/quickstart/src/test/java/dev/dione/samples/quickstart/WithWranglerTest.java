package dev.dione.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import dev.dione.local.wrangler.WranglerState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithWranglerTest {
  @Test
  void theTablesAreInWranglersDatabases(@TempDir Path project) throws IOException {
    Path file = project.resolve("wrangler.jsonc");
    Files.writeString(
        file,
        """
        {
          "d1_databases": [{ "binding": "DB" }],
          "env": { "staging": { "d1_databases": [{ "binding": "DB" }] } },
        }
        """);
    WithWrangler.createTables(project);
    WithWrangler.createTables(project, project.resolve("kept"));

    try (D1 local = LocalD1.wrangler(file, "DB");
        D1 kept =
            LocalD1.wrangler(WranglerState.of(file).persistedTo(project.resolve("kept")), "DB")) {
      TownDb_.open(local).checkSchema();
      TownDb_.open(kept).checkSchema();
      assertThat(TownDb_.open(local).shows().upcoming(LocalDate.EPOCH)).isEmpty();
    }
  }
}
