package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kotlin's data classes are stored and read. */
class KotlinTest {
  @Test
  void dataClassesAreReadAsTheyWereWritten() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShapesDb db = ShapesDb_.open(d1);
      db.createTables();
      Show most =
          new Show("a", "Same", LocalDate.of(2026, 11, 25), 300, false, (1L << 53) + 1, new Hall("A", 2));
      Show least = new Show("b", "Same", null, null, true, 2, null);
      db.shows().saveAll(List.of(most, least));
      Guest guest = new Guest(1, "Ada", null, new Price(500), URI.create("https://example.org/ada"));
      db.shows().save(guest);

      assertThat(db.shows().called("Same")).containsExactly(most, least);
      assertThat(db.shows().seats()).containsExactly(new Seats("a", 300), new Seats("b", null));
      assertThat(db.shows().guest(1)).isEqualTo(guest);
      assertThat(db.shows().guest(2)).isNull();
      assertThat(db.shows().tips(new Price(499))).containsExactly(new Price(500));
    }
  }

  @Test
  void valueClassesThatJavaSeesAreConverted() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShowDao dao = ShapesDb_.open(d1).shows();
      ShapesDb_.open(d1).createTables();
      Member ada = new Member(new Email("ada@example.org"), new Email("a@example.org"), 2020);
      Member bob = new Member(new Email("bob@example.org"), null, 2021);
      dao.join(ada);
      dao.join(bob);

      assertThat(dao.member("ada@example.org")).isEqualTo(ada);
      assertThat(dao.member("bob@example.org")).isEqualTo(bob);
      assertThat(dao.emails())
          .containsExactly(new Email("ada@example.org"), new Email("bob@example.org"));
    }
  }
}
