package dev.dione.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Property
  void theSizeIsTheSizeOfTheEncodedText(@ForAll("texts") String text) {
    // The JDK writes one byte '?' for half a pair; D1 gets three of U+FFFD.
    String sent = text.replaceAll("[\\ud800-\\udfff]", "\ufffd");
    assertThat(Utf8.size(text)).isEqualTo(sent.getBytes(StandardCharsets.UTF_8).length);
  }

  @Property
  void halfPairsAreFound(@ForAll("texts") String text) {
    int half = Utf8.halfPair(text);
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    assertThat(half < 0).isEqualTo(encodable);
    if (half >= 0) {
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text.substring(0, half))).isTrue();
      assertThat(Character.isSurrogate(text.charAt(half))).isTrue();
    }
  }

  @Test
  void edges() {
    assertThat(Utf8.size("")).isZero();
    assertThat(Utf8.size("\u007f\u0080\u07ff\u0800\uffff😀")).isEqualTo(1 + 2 + 2 + 3 + 3 + 4);
    assertThat(Utf8.halfPair("a😀")).isEqualTo(-1);
    assertThat(Utf8.halfPair("a\ude00\ud83d")).isEqualTo(1);
    assertThat(Utf8.halfPair("😀\ud83d")).isEqualTo(2);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\u0000", "é", "€", "😀", "\ud83d", "\ude00", "\uffff", "漢")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
