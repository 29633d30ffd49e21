package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ErrorTextTest {
  @Test
  void writesWhatD1Writes() {
    assertThat(
            ErrorText.message(
                "UNIQUE constraint failed: t.u",
                OptionalInt.empty(),
                "SQLITE_CONSTRAINT",
                "SQLITE_CONSTRAINT_UNIQUE"))
        .isEqualTo(
            "UNIQUE constraint failed: t.u: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_UNIQUE)");
    assertThat(
            ErrorText.message(
                "no such column: a", OptionalInt.of(7), "SQLITE_ERROR", "SQLITE_ERROR"))
        .isEqualTo("no such column: a at offset 7: SQLITE_ERROR");
    assertThat(ErrorText.message("Wrong number", OptionalInt.empty(), null, null))
        .isEqualTo("Wrong number");
  }

  @Test
  void countsBytes() {
    assertThat(ErrorText.byteOffset("é😀x", 3)).isEqualTo(6);
    assertThat(ErrorText.charIndex("é😀x", 6)).isEqualTo(3);
    assertThat(ErrorText.charIndex("abc", 99)).isEqualTo(3);
  }

  @Property
  void goesThereAndBack(@ForAll int seed) {
    String text = "aé€😀".repeat(3);
    int index = text.offsetByCodePoints(0, Math.floorMod(seed, 13));
    assertThat(ErrorText.charIndex(text, ErrorText.byteOffset(text, index))).isEqualTo(index);
  }
}
