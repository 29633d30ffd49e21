package dev.dione.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DoneRowsTest {
  private static final int MAX = 60;

  /** Ranges in any order, side by side, apart or over each other, are the set of their rows. */
  @Property
  void rangesAreTheRowsInThem(@ForAll("ranges") List<RowRange> ranges) {
    DoneRows done = new DoneRows("journal");
    BitSet expected = new BitSet();
    for (RowRange range : ranges) {
      done.done(range, "");
      expected.set((int) range.from(), (int) range.to() + 1);
    }
    for (int row = 0; row <= 2 * MAX; row++) {
      assertThat(done.contains(row)).as("row %d", row).isEqualTo(expected.get(row));
    }
  }

  @Provide
  Arbitrary<List<RowRange>> ranges() {
    return Arbitraries.integers()
        .between(1, MAX)
        .flatMap(
            from ->
                Arbitraries.integers()
                    .between(0, MAX / 4)
                    .map(more -> new RowRange(0, from, from + more)))
        .list()
        .ofMaxSize(12);
  }

  @Test
  void whatWasSentIsPendingUntilItsOutcomeIsKnown() {
    DoneRows done = new DoneRows("journal");
    done.sent(new RowRange(0, 1, 100));
    assertThat(done.sentTo(1)).isEqualTo(100);
    done.undone(new RowRange(0, 1, 100));
    done.sent(new RowRange(0, 1, 50));
    assertThat(done.sentTo(1)).isEqualTo(50);
    done.done(new RowRange(0, 1, 50), "print");
    assertThat(done.sentTo(1)).isZero();
    assertThat(done.contains(50)).isTrue();
    assertThat(done.contains(51)).isFalse();
    assertThat(done.firstOf(1)).isEqualTo("print");
  }
}
