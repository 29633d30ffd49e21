package dev.dione.contract.load;

import static dev.dione.contract.load.LoadCase.concerts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.load.D1LoadException;
import dev.dione.load.FailedRow;
import dev.dione.load.LoadReport;
import dev.dione.load.OnError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Loads that stop, and go on where they stopped. */
interface LoadJournalContract extends LoadCase {
  private void withJournal(Consumer<Path> test) {
    try {
      Path folder = Files.createTempDirectory("dione-load");
      Path journal = folder.resolve("load.journal");
      try {
        test.accept(journal);
      } finally {
        Files.deleteIfExists(journal);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A load that stopped at a bad row goes on there, once the row is mended. */
  @Test
  default void aLoadGoesOnWhereItStopped() {
    onHalls(
        db ->
            withJournal(
                journal -> {
                  List<Concert> rows = concerts(1_000, 5);
                  rows.set(699, Concert.of(700, -1));
                  assertThatThrownBy(
                          () ->
                              db.concerts()
                                  .load(rows.stream())
                                  .maxRequestBytes(10_000)
                                  .journal(journal)
                                  .run())
                      .isInstanceOf(D1LoadException.class);
                  rows.set(699, Concert.of(700, 1));
                  LoadReport report = db.concerts().load(rows.stream()).journal(journal).run();
                  assertThat(report.resumed()).isEqualTo(699);
                  assertThat(report.written()).isEqualTo(301);
                  assertThat(report.read()).isEqualTo(1_000);
                  assertThat(db.concerts().all()).hasSize(1_000);
                }));
  }

  /** A load that has ended is not run again by mistake. */
  @Test
  default void aJournalThatHasEndedIsRefused() {
    onHalls(
        db ->
            withJournal(
                journal -> {
                  db.concerts().load(concerts(10, 5).stream()).journal(journal).run();
                  assertThatThrownBy(
                          () -> db.concerts().load(concerts(10, 5).stream()).journal(journal).run())
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessageContaining("everything is done. Delete the file to load anew");
                }));
  }

  /** The journal of another load, or of other entities, is refused before anything is sent. */
  @Test
  default void aJournalOfAnotherLoadIsRefused() {
    onHalls(
        db ->
            withJournal(
                journal -> {
                  List<Concert> rows = concerts(500, 5);
                  rows.set(399, Concert.of(400, -1));
                  assertThatThrownBy(
                          () ->
                              db.concerts()
                                  .load(rows.stream())
                                  .maxRequestBytes(5_000)
                                  .journal(journal)
                                  .run())
                      .isInstanceOf(D1LoadException.class);
                  assertThatThrownBy(() -> db.concerts().delete(rows).journal(journal).run())
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessageContaining("belongs to another load");
                  rows.add(0, Concert.of(7_000, 1)); // all rows have moved by one
                  D1LoadException moved =
                      catchThrowableOfType(
                          D1LoadException.class,
                          () -> db.concerts().load(rows.stream()).journal(journal).run());
                  assertThat(moved)
                      .hasMessageContaining(
                          "belongs to other entities: row 1 of part 1 is another");
                  assertThat(moved.report().requests()).isZero();
                }));
  }

  /** A file that is no journal is left as it is. */
  @Test
  default void aFileThatIsNoJournalIsRefused() {
    onHalls(
        db ->
            withJournal(
                file -> {
                  for (String text : List.of("id,title\n1,x", "my notes", "{}\n")) {
                    try {
                      Files.writeString(file, text);
                      assertThatThrownBy(
                              () -> db.concerts().load(concerts(1, 1).stream()).journal(file).run())
                          .isInstanceOf(IllegalStateException.class)
                          .hasMessageContaining("none of a load's journal");
                      assertThat(Files.readString(file)).isEqualTo(text);
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }
                }));
  }

  /** Rows that failed stay failed, and are in the report of the run that ends the load. */
  @Test
  default void failedRowsAreRemembered() {
    onHalls(
        db ->
            withJournal(
                journal -> {
                  List<Concert> rows = concerts(300, 5);
                  rows.set(20, Concert.of(21, -1));
                  List<Concert> broken = new ArrayList<>(rows);
                  assertThatThrownBy(
                          () ->
                              db.concerts()
                                  .load(
                                      IntStream.range(0, 400)
                                          .mapToObj(broken::get)) // which ends with an exception
                                  .onError(OnError.COLLECT)
                                  .maxRequestBytes(3_000)
                                  .journal(journal)
                                  .run())
                      .isInstanceOf(D1LoadException.class)
                      .hasCauseInstanceOf(IndexOutOfBoundsException.class);
                  LoadReport report =
                      db.concerts()
                          .load(rows.stream())
                          .onError(OnError.COLLECT)
                          .journal(journal)
                          .run();
                  assertThat(report.failedRows()).extracting(FailedRow::row).containsExactly(21L);
                  assertThat(report.failed()).isZero();
                  assertThat(report.resumed()).isGreaterThan(200);
                  assertThat(db.concerts().all()).hasSize(299);
                }));
  }

  /** Inserts that would be there twice go under keys; the ledger is a table of the database. */
  @Test
  default void insertsAreSentUnderKeys() {
    onHalls(
        db ->
            withJournal(
                journal -> {
                  LoadReport report =
                      db.halls()
                          .visits(IntStream.range(0, 500).mapToObj(i -> Visit.by("v" + i)))
                          .maxRequestBytes(2_000)
                          .parallel(2)
                          .journal(journal)
                          .run();
                  assertThat(report.inserted()).hasValue(500);
                  assertThat(report.retries()).isZero();
                  assertThat(db.halls().who()).hasSize(500).doesNotHaveDuplicates();
                  long keys =
                      dev.dione.contract.ContractCase.readLong(
                          db.d1(), "SELECT count(*) FROM dione_ledger");
                  assertThat(keys).isEqualTo(report.requests());
                }));
  }
}
