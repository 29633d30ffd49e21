package dev.dione.samples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the sample asks is what the README prints. */
final class ChinookTest {
  @Test
  void printsTheSqlOfTheReadme() throws IOException {
    assertThat(Chinook.bestCustomers() + "\n")
        .isEqualTo(Files.readString(Path.of("src/test/resources/best-customers.sql")));
  }

  @Test
  void filtersThatAreNotAskedForVanish() {
    assertThat(Chinook.search(null, null).toString()).doesNotContain("WHERE");
    assertThat(Chinook.search("x", 1).toString()).contains("instr(t.name, ?1) > 0");
  }
}
