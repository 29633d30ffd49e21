package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Classes that Lombok completes are stored and read. */
class LombokTest {
  @Test
  void values() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShapesDb db = ShapesDb_.open(d1);
      db.createTables();
      Show show =
          Show.builder()
              .id("a")
              .title("Opening")
              .open(true)
              .price(new Price(1200))
              .hall(new Show.Hall("A"))
              .build();
      db.shows().save(show);

      assertThat(db.shows().all()).containsExactly(show);
    }
  }

  @Test
  void data() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShapesDb db = ShapesDb_.open(d1);
      db.createTables();
      Guest guest = new Guest();
      guest.setNumber(1);
      guest.setName("Ada");
      guest.setInvited(true);
      guest.setTip(new Price(5));
      guest.setPhoto(URI.create("https://example.org/ada.webp"));
      db.shows().save(guest);

      assertThat(db.shows().guest(1)).contains(guest);
    }
  }

  @Test
  void theOtherOrderOfProcessors() {
    try (D1 d1 = LocalD1.inMemory()) {
      Tour.TourDb db = Tour_TourDb_.open(d1);
      db.createTables();
      db.tours().add(new Tour("a", 2026));

      assertThat(db.tours().find("a")).contains(new Tour("a", 2026));
    }
  }
}
