package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Row;
import dev.dione.error.D1IdMismatchException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdCheckTest {
  /** Two of them are equal, and must not be taken for each other. */
  private record Show(String name) {}

  @Test
  void aStoredIdIsTheComputedOne() {
    Row row = Rows.of("a-1");
    assertThatCode(() -> IdCheck.require("Show", row, 0, "a-1")).doesNotThrowAnyException();
    assertThatCode(() -> IdCheck.require("Show", Rows.of(5L), 0, 5L)).doesNotThrowAnyException();
    assertThatCode(() -> IdCheck.require("Show", Rows.of("5"), 0, 5L)).doesNotThrowAnyException();
    assertThatThrownBy(() -> IdCheck.require("Show", row, 0, "b-2"))
        .isInstanceOfSatisfying(
            D1IdMismatchException.class,
            e -> {
              assertThat(e.stored()).isEqualTo("a-1");
              assertThat(e.computed()).isEqualTo("b-2");
            })
        .hasMessageStartingWith(
            "Row 1: the stored c of Show is 'a-1', but the object computes 'b-2'. ");
  }

  @Test
  void aKeptObjectIsNotWritable() {
    Show kept = new Show("Ann");
    IdCheck.keep(kept, Rows.of("legacy"), 0, "ann");
    assertThatThrownBy(() -> IdCheck.requireWritable("Show", "c", kept, "ann"))
        .isInstanceOf(D1IdMismatchException.class)
        .hasMessageStartingWith(
            "The object to write: the stored c of Show is 'legacy', but the object computes 'ann'");
    assertThatThrownBy(() -> IdCheck.requireWritable("Show", "C", kept, "ann"))
        .isInstanceOf(D1IdMismatchException.class);
  }

  @Test
  void onlyThatObjectAndThatColumnCount() {
    Show kept = new Show("Ann");
    Show equal = new Show("Ann");
    IdCheck.keep(kept, Rows.of("legacy"), 0, "ann");
    IdCheck.keep(equal, Rows.of("ann"), 0, "ann");
    assertThatCode(() -> IdCheck.requireWritable("Show", "c", equal, "ann"))
        .doesNotThrowAnyException();
    assertThatCode(() -> IdCheck.requireWritable("Show", "other", kept, "ann"))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsNoLongerUsedIsForgotten() throws InterruptedException {
    int before = IdCheck.kept();
    List<Show> alive = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Show show = new Show("n" + i);
      IdCheck.keep(show, Rows.of("legacy"), 0, "n" + i);
      if (i % 100 == 0) {
        alive.add(show);
      }
    }
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (IdCheck.kept() > before + alive.size() && Instant.now().isBefore(deadline)) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(IdCheck.kept()).isLessThanOrEqualTo(before + alive.size());
    assertThat(alive)
        .allSatisfy(
            show ->
                assertThatThrownBy(() -> IdCheck.requireWritable("Show", "c", show, show.name()))
                    .isInstanceOf(D1IdMismatchException.class));
  }
}
