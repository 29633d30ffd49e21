package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values near and beyond the two million bytes that D1 takes as one. */
public interface LongValuesContract extends DaoCase {
  private void comesBack(Everything row) {
    onFreshTables(
        db -> {
          db.types().store(row);
          assertEqual(db.types().find(row.id()).orElseThrow(), row);
        });
  }

  /** Compares arrays whole: AssertJ would take half a minute for a million pairs of bytes. */
  private static void assertEqual(Object actual, Object expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .withEqualsForType(Arrays::equals, byte[].class)
        .isEqualTo(expected);
  }

  /** A megabyte of text. */
  @Test
  default void aMegabyteOfTextComesBack() {
    comesBack(new EverythingBuilder().text("x".repeat(1_000_000)).build());
    comesBack(new EverythingBuilder().text("\"\\\n".repeat(333_333)).build());
  }

  /** A megabyte of bytes: two million characters of hex, too long for JSON beside the id. */
  @Test
  default void aMegabyteOfBytesComesBack() {
    byte[] bytes = new byte[1_000_000];
    new Random(1).nextBytes(bytes);
    comesBack(new EverythingBuilder().bytes(bytes).build());
  }

  /** Rows that together are longer than one parameter become several statements of one request. */
  @Test
  default void manyRowsBecomeSeveralStatements() {
    onFreshTables(
        db -> {
          List<Everything> rows =
              IntStream.range(0, 10)
                  .mapToObj(
                      i -> new EverythingBuilder().id("r" + i).text("é".repeat(300_000)).build())
                  .toList();
          db.types().storeAll(rows);
          assertEqual(db.types().all(), rows);
        });
  }

  /** Rows too long for one parameter, among others, come back from the write itself. */
  @Test
  default void longRowsAreReturned() {
    byte[] bytes = new byte[1_000_000];
    new Random(2).nextBytes(bytes);
    onFreshTables(
        db -> {
          List<Everything> rows =
              List.of(
                  new EverythingBuilder().id("b").text("short").build(),
                  new EverythingBuilder().id("c").bytes(bytes).build(),
                  new EverythingBuilder().id("a").text("short too").build());
          assertEqual(db.types().stored(rows), rows);
          assertEqual(db.types().stored(rows), rows);
          Everything one = new EverythingBuilder().id("d").bytes(bytes).build();
          assertEqual(db.types().inserted(one), one);
        });
  }

  /** A value that D1 would refuse is refused before, by name. */
  @Test
  default void tooLongValuesAreRefused() {
    onFreshTables(
        db -> {
          assertThatThrownBy(
                  () ->
                      db.types().store(new EverythingBuilder().text("é".repeat(1_000_001)).build()))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Everything.text")
              .hasMessageContaining("2,000,002");
          assertThatThrownBy(
                  () ->
                      db.types().store(new EverythingBuilder().bytes(new byte[1_000_001]).build()))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Everything.bytes");
          assertThat(db.types().all()).isEmpty();
        });
  }
}
