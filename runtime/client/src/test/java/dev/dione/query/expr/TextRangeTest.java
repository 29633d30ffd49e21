package dev.dione.query.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The texts that begin with a prefix are those from it up to the text after. */
class TextRangeTest {
  @Example
  void theLastCharacterThatCanGrowGrows() {
    assertThat(TextRange.after("ab")).isEqualTo("ac");
    assertThat(TextRange.after("a\uDBFF\uDFFF")).isEqualTo("b");
    assertThat(TextRange.after("\uFFFF")).isEqualTo("\uD800\uDC00");
    assertThat(TextRange.after("x\uD7FF")).as("no half of a pair").isEqualTo("x\uE000");
    assertThat(TextRange.after("\uDBFF\uDFFF\uDBFF\uDFFF")).isNull();
    assertThat(TextRange.after("")).isNull();
  }

  @Property
  void theRangeHasTheTextsThatBeginSoAndNoOther(
      @ForAll("texts") String prefix, @ForAll("texts") String text, @ForAll boolean begins) {
    String value = begins ? prefix + text : text;
    String after = TextRange.after(prefix);
    boolean isIn = order(value, prefix) >= 0 && (after == null || order(value, after) < 0);
    assertThat(isIn).isEqualTo(value.startsWith(prefix));
  }

  /** As SQLite compares texts: by their bytes in UTF-8. */
  private static int order(String left, String right) {
    return Arrays.compareUnsigned(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "\0", "\uD7FF", "\uE000", "\uFFFF", "\uDBFF\uDFFF", "😀")
        .list()
        .ofMaxSize(3)
        .map(list -> String.join("", list));
  }
}
