package shapes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.io.IOException;
import java.net.URI;
import java.time.Year;
import java.util.List;
import lib.Artist;
import lib.Price;
import lib.Venue;
import org.junit.jupiter.api.Test;

/** Records, classes, mutable classes and types of another jar are stored and read. */
class ShapesTest {
  @Test
  void allAreReadAsTheyWereWritten() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShapesDb db = ShapesDb_.open(d1);
      db.createTables();
      Venue venue = new Venue("xs", "XS", null, null);
      db.venues().save(venue);
      db.venues().save(new Artist(7, "Calvin", null));
      db.venues().save(new Artist(8, "Ada", 1815));
      Show first = new Show(1, "Opening", "xs", new Price(1200), new Show.Hall("A", null));
      Show second = new Show(2, "Closing", null, null, null);
      db.shows().save(first);
      db.shows().save(second);

      assertThat(db.venues().in(null)).containsExactly(venue);
      assertThat(db.venues().artist(7)).extracting(Artist::getName, Artist::born).containsExactly("Calvin", null);
      assertThat(db.venues().isBorn(8, Year.of(1815))).isTrue();
      assertThat(db.shows().cheaper(new Price(1201))).containsExactly(first);
      assertThat(db.shows().cheaper(new Price(1200))).isEmpty();
      assertThat(db.shows().evenings(0))
          .containsExactly(new ShowDao.Evening(first, venue), new ShowDao.Evening(second, null));
    }
  }

  @Test
  void mutableClassesAreFilled() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShapesDb db = ShapesDb_.open(d1);
      db.createTables();
      Guest ada = guest("a", "Ada", "vegetarian");
      db.shows().saveAll(List.of(ada, guest("b", "Bob", null)));
      db.shows().saveAll(List.of(guest("a", "Ada L.", null)));
      Guest.Badge badge = new Guest.Badge();
      badge.number = (1L << 53) + 1;
      badge.guest = "a";
      badge.photo = URI.create("https://example.org/a.webp");
      db.shows().save(badge);

      Guest read = db.shows().guest("a").orElseThrow();
      assertThat(read).usingRecursiveComparison().isEqualTo(guest("a", "Ada L.", "vegetarian"));
      assertThat(db.shows().guest("b").orElseThrow().getNote()).isNull();
      assertThat(db.shows().badge(badge.number).orElseThrow()).usingRecursiveComparison().isEqualTo(badge);
    }
  }

  /** Whatever the JDK shows of class files. */
  @Test
  void tablesOfAnotherJarAreTheSame() throws IOException {
    assertThat(resource("/META-INF/dione/ShapesDb/schema.sql")).isEqualTo(resource("/schema.sql"));
  }

  private static String resource(String name) throws IOException {
    try (var in = ShapesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Guest guest(String id, String name, String note) {
    Guest guest = new Guest();
    guest.setId(id);
    guest.setName(name);
    guest.setNote(note);
    return guest.setInvited(true);
  }
}
