package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@D1Test(database = GigDb.class)
@Migrations("src/test/resources/migrations")
@Seed({"gigs.sql", "more.sql"})
class MigrationsTest {
  @Test
  void theTablesAreThoseOfTheMigrations(GigDao gigs, D1 d1) {
    assertThat(gigs.ids()).containsExactly("s1", "s2", "s3");
    assertThat(
            d1.run(new Statement("SELECT name FROM d1_migrations ORDER BY id", List.of(), null))
                .rows())
        .containsExactly(List.of("0001_gigs.sql"), List.of("0002_made_at.sql"));
  }
}
