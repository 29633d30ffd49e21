package dev.dione.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldingTest {
  /** A key of two columns; then one column of each policy. */
  private static final Folding FOLDING = new Folding(List.of(0, 3), Set.of(1, 2), Set.of(4));

  @Test
  void rowsOfOneKeyBecomeOne() {
    List<@Nullable Object[]> rows =
        List.of(
            row("a", "1", null, "k", "first", "x"),
            row("b", null, null, "k", "b", null),
            row("a", null, "2", "k", "second", null),
            row("a", "3", null, "other", "c", "z"));
    assertThat(FOLDING.fold(rows))
        .containsExactly(
            row("a", "1", "2", "k", "first", null),
            row("b", null, null, "k", "b", null),
            row("a", "3", null, "other", "c", "z"));
  }

  @Test
  void aKeyWithANullEqualsNone() {
    List<@Nullable Object[]> rows =
        List.of(row("a", null, null, null, null, null), row("a", null, null, null, null, null));
    assertThat(FOLDING.fold(rows)).hasSize(2);
  }

  @Test
  void theGivenRowsStayAsTheyWere() {
    @Nullable Object[] first = row("a", "1", "2", "k", "3", "4");
    @Nullable Object[] second = row("a", null, null, "k", null, null);
    FOLDING.fold(List.of(first, second));
    assertThat(first).containsExactly("a", "1", "2", "k", "3", "4");
    assertThat(second).containsExactly("a", null, null, "k", null, null);
  }

  @Property
  void foldingIsApplyingOneAfterTheOther(
      @ForAll("rows") List<@Nullable Object[]> stored,
      @ForAll("rows") List<@Nullable Object[]> written) {
    Map<Object, List<@Nullable Object>> apart = new LinkedHashMap<>();
    stored.forEach(row -> apply(apart, row));
    Map<Object, List<@Nullable Object>> together = new LinkedHashMap<>(apart);

    written.forEach(row -> apply(apart, row));
    List<@Nullable Object[]> folded = FOLDING.fold(written);
    folded.forEach(row -> apply(together, row));

    assertThat(together).containsExactlyEntriesOf(apart);
    assertThat(folded.stream().map(FoldingTest::key)).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<@Nullable Object[]>> rows() {
    Arbitrary<@Nullable Object> value = Arbitraries.<Object>of("x", "y", "z").injectNull(0.4);
    return Arbitraries.of("a", "b", "c")
        .flatMap(
            key ->
                value
                    .list()
                    .ofSize(6)
                    .map(
                        values -> {
                          @Nullable Object[] row = values.toArray();
                          row[0] = key;
                          row[3] = row[3] == null ? "k" : "l";
                          return row;
                        }))
        .list()
        .ofMaxSize(8);
  }

  /** What an upsert does with one row. */
  private static void apply(Map<Object, List<@Nullable Object>> table, @Nullable Object[] row) {
    List<@Nullable Object> stored = table.get(key(row));
    List<@Nullable Object> updated = new ArrayList<>(Arrays.asList(row));
    for (int i = 0; stored != null && i < row.length; i++) {
      boolean keeps =
          FOLDING.insertOnly().contains(i) || (row[i] == null && FOLDING.preserve().contains(i));
      updated.set(i, keeps ? stored.get(i) : row[i]);
    }
    table.put(key(row), updated);
  }

  private static Object key(@Nullable Object[] row) {
    return Arrays.asList(row[0], row[3]);
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }
}
