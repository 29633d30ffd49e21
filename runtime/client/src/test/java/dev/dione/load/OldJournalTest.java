package dev.dione.load;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal may be older than what the ledger knows of its rows. */
class OldJournalTest {
  private static final Instant BEGIN = Instant.parse("2026-11-01T10:00:00Z");
  private static final RowRange FIRST = new RowRange(0, 1, 500);
  private static final RowRange SECOND = new RowRange(1, 501, 900);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void begin() {
    file = folder.resolve("load.journal");
  }

  @Test
  void rowsThatTheLedgerMayHaveForgottenAreNotSentAgain() {
    try (Journal journal = open(Duration.ZERO)) {
      journal.sent(FIRST);
    }
    try (Journal journal = open(Duration.ofDays(6))) {
      assertThat(journal.done(0).sentTo(1)).isEqualTo(500);
      journal.done(FIRST, "");
      journal.sent(SECOND);
    }
    open(Duration.ofDays(6 + 6)).close(); // of the second, which was sent six days ago
    assertThatThrownBy(() -> open(Duration.ofDays(6 + 7)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The journal %s cannot be resumed: rows 501 to 900 of part 2 were sent at"
                    .formatted(file)
                + " 2026-11-07T10:00:00Z, it is not known whether they are stored, and the database"
                + " remembers that for 7 days. Look for them in the table: if they are there, add"
                + " the line {\"done\":[1,501,900]} to the journal, and {\"undone\":[1,501,900]} if"
                + " not; then run the load again");
  }

  /** What the message says to do. */
  @Test
  void aLineSaysWhatBecameOfTheRows() throws IOException {
    try (Journal journal = open(Duration.ZERO)) {
      journal.sent(FIRST);
      journal.sent(SECOND);
    }
    Files.writeString(
        file, "{\"done\":[0,1,500]}\n{\"undone\":[1,501,900]}\n", StandardOpenOption.APPEND);
    try (Journal journal = open(Duration.ofDays(30))) {
      assertThat(journal.done(0).contains(500)).isTrue();
      assertThat(journal.done(1).contains(501)).isFalse();
      assertThat(journal.done(1).sentTo(501)).isZero();
    }
  }

  @Test
  void rowsThatMayBeWrittenTwiceHaveTime() {
    try (Journal journal = open(Duration.ZERO)) {
      journal.done(FIRST, "");
    }
    try (Journal journal = open(Duration.ofDays(300))) {
      assertThat(journal.done(0).contains(500)).isTrue();
    }
  }

  private Journal open(Duration later) {
    return FileJournal.open(file, "print", Clock.fixed(BEGIN.plus(later), UTC));
  }
}
