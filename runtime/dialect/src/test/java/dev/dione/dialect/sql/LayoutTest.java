package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void shortListsStayOnTheirLine() {
    assertThat(Layout.list(List.of(), 7, "  ")).isEmpty();
    assertThat(Layout.list(List.of("a"), 7, "  ")).isEqualTo("a");
    assertThat(Layout.list(List.of("a", "b", "c"), 7, "  ")).isEqualTo("a, b, c");
  }

  @Test
  void aLineHasAtMost96Characters() {
    List<String> items = Collections.nCopies(10, "x".repeat(15)); // 17 with comma and blank
    String full = Layout.list(items.subList(0, 6), 0, "    ");
    assertThat(full.lines().map(String::length)).containsExactly(84, 19);
    assertThat(Layout.list(items.subList(0, 2), 64, "")).doesNotContain("\n"); // ends at 96
    assertThat(Layout.list(items.subList(0, 2), 66, "")).contains("\n"); // would end at 98
  }

  @Test
  void anItemThatIsTooLongStandsAlone() {
    String item = "x".repeat(200);
    assertThat(Layout.list(List.of("a", item, "b"), 0, "  ")).isEqualTo("a,\n  " + item + ",\n  b");
  }

  @Property
  void nothingIsLostAndNoLineIsTooLong(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 30) String> items,
      @ForAll @IntRange(max = 60) int start) {
    String text = Layout.list(items, start, "  ");
    assertThat(text.replaceAll("\\s+", " ")).isEqualTo(String.join(", ", items));
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).length() + (i == 0 ? start : 0)).isLessThanOrEqualTo(96);
      assertThat(lines.get(i)).doesNotEndWith(" ");
    }
  }
}
