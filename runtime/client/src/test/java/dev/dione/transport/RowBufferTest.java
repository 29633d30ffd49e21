package dev.dione.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1MappingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowBufferTest {
  private static final long EXACT = (1L << 53) - 1;
  private final RowBuffer row = new RowBuffer(List.of("a", "b"));

  @Test
  void eachRowBeginsEmptyAndIsCounted() {
    row.next();
    row.setText(0, "x");
    row.setInteger(1, 5);
    assertThat(row.number()).isEqualTo(1);
    row.next();
    assertThat(row.number()).isEqualTo(2);
    assertThat(row.size()).isEqualTo(2);
    assertThat(row.column(1)).isEqualTo("b");
    for (int i = 0; i < 2; i++) {
      assertThat(row.isNull(i)).isTrue();
      assertThat(row.value(i)).isNull();
    }
    assertThatThrownBy(() -> row.integer(1))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Row 2: column b is NULL, not a whole number");
    assertThatThrownBy(() -> row.text(0)).hasMessage("Row 2: column a is NULL, not text");
  }

  @Test
  void valuesAreWhatWasSet() {
    row.next();
    row.setReal(0, 1.5);
    row.setBlob(1, new byte[] {1, (byte) 0xff});
    assertThat(row.value(0)).isEqualTo(1.5);
    assertThat(row.real(0)).isEqualTo(1.5);
    assertThat(row.blob(1)).containsExactly(1, 0xff);
    row.setText(1, "00fF");
    assertThat(row.blob(1)).containsExactly(0, 0xff);
    row.setText(1, "");
    assertThat(row.blob(1)).isEmpty();
    row.setInteger(0, 7);
    assertThat(row.value(0)).isEqualTo(7L);
    assertThat(row.real(0)).isEqualTo(7.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {EXACT, -EXACT, 0})
  void numbersAreExactUpTo53Bits(long value) {
    row.next();
    row.setInteger(0, value);
    row.setReal(1, value);
    assertThat(row.integer(0)).isEqualTo(value);
    assertThat(row.integer(1)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(longs = {EXACT + 1, -EXACT - 1, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersBeyondAreRefusedAndTextsAreNot(long value) {
    row.next();
    row.setInteger(0, value);
    assertThatThrownBy(() -> row.integer(0))
        .isInstanceOf(D1MappingException.class)
        .hasMessage(
            "Row 1: column a is a whole number beyond ±(2^53 - 1), which D1 may have rounded on its"
                + " way; select CAST(… AS TEXT)");
    row.setText(1, Long.toString(value));
    assertThat(row.integer(1)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1e300, 0x1p63, Double.NaN, Double.NEGATIVE_INFINITY})
  void realsThatAreNotWholeAreNoIntegers(double value) {
    row.next();
    row.setReal(0, value);
    assertThatThrownBy(() -> row.integer(0))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Row 1: column a is " + value + ", not a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1.0", "9223372036854775808", "0x1"})
  void textsThatAreNoIntegers(String text) {
    row.next();
    row.setText(0, text);
    assertThatThrownBy(() -> row.integer(0))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Row 1: column a is '" + text + "', not a whole number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-7",
        "+7",
        "999999999999999999",
        "-999999999999999999",
        "9223372036854775807",
        "-9223372036854775808",
        "000000000000000000001",
        "٣"
      })
  void copiedTextsAreTheSameIntegers(String text) {
    row.next();
    copy(0, "12");
    copy(1, text);
    assertThat(row.integer(0)).isEqualTo(12);
    assertThat(row.integer(1)).isEqualTo(Long.parseLong(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+", " 1", "1.0", "9223372036854775808", "0x1", "1a"})
  void copiedTextsThatAreNoIntegers(String text) {
    row.next();
    copy(1, text);
    assertThatThrownBy(() -> row.integer(1))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Row 1: column b is '" + text + "', not a whole number");
  }

  @Test
  void copiedTextsStayApart() {
    String large = "x".repeat(1_000);
    row.next();
    copy(0, large);
    copy(1, "0aFF");
    assertThat(row.text(0)).isEqualTo(large);
    assertThat(row.text(1)).isEqualTo("0aFF");
    assertThat(row.characters(1).subSequence(1, 3)).hasToString("aF");
    assertThat(row.value(1)).isEqualTo("0aFF");
    assertThat(row.blob(1)).containsExactly(10, 0xff);
    assertThat(row.isNull(1)).isFalse();
    assertThatThrownBy(() -> row.blob(0))
        .hasMessageStartingWith("Row 1: column a is 'xxx")
        .hasMessageEndingWith("… (cut)', not bytes");
    assertThatThrownBy(() -> row.real(1)).hasMessage("Row 1: column b is '0aFF', not a number");
    row.next();
    assertThat(row.isNull(0)).isTrue();
    copy(1, "");
    assertThat(row.text(1)).isEmpty();
    assertThat(row.blob(1)).isEmpty();
  }

  private void copy(int position, String text) {
    char[] chars = ("<" + text + ">").toCharArray();
    row.setText(position, chars, 1, text.length());
  }
}
