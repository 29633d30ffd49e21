package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types that Immutables implements are stored and read. */
class ImmutablesTest {
  @Test
  void valuesAreReadAsTheyWereWritten() {
    try (D1 d1 = LocalD1.inMemory()) {
      ShapesDb db = ShapesDb_.open(d1);
      db.createTables();
      Song least = ImmutableSong.builder().id("a").title("First").live(false).build();
      Song most =
          ImmutableSong.builder()
              .id("b")
              .title("Second")
              .live(true)
              .link(URI.create("https://example.org/b"))
              .plays(3)
              .released(LocalDate.of(2026, 11, 25))
              .label(ImmutableLabel.builder().name("XL").number((1L << 53) + 1).build())
              .build();
      db.songs().saveAll(List.of(least, most));

      assertThat(db.songs().all()).containsExactly(least, most);
    }
  }
}
