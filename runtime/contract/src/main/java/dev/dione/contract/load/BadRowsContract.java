package dev.dione.contract.load;

import static dev.dione.contract.load.LoadCase.concerts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.contract.ContractCase;
import dev.dione.error.D1CheckException;
import dev.dione.error.D1SqlException;
import dev.dione.load.D1LoadException;
import dev.dione.load.FailedRow;
import dev.dione.load.LoadListener;
import dev.dione.load.LoadProgress;
import dev.dione.load.LoadReport;
import dev.dione.load.OnError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that cannot be written, among thousands that can. */
interface BadRowsContract extends LoadCase {
  private static List<Concert> withBadRows(int count) {
    List<Concert> rows = concerts(count, 5);
    rows.set(6, rows.get(6).in("nowhere"));
    rows.set(1_500, new Concert("c1501", "h0", "code1", 5, null)); // the code of c1
    rows.set(1_501, Concert.of(1_502, -1));
    return rows;
  }

  /** All others are written, in few requests; the report has number, id and reason. */
  @Test
  default void badRowsAreFoundAndTheOthersWritten() {
    onHalls(
        db -> {
          LoadReport report =
              db.concerts().load(withBadRows(2_000).stream()).onError(OnError.COLLECT).run();
          assertThat(report.failed()).isEqualTo(3);
          assertThat(report.written()).isEqualTo(1_997);
          assertThat(report.failedRows())
              .containsExactly(
                  new FailedRow("Concert", 7, "c7", "FOREIGN KEY constraint failed"),
                  new FailedRow(
                      "Concert", 1_501, "c1501", "UNIQUE constraint failed: concerts.code"),
                  new FailedRow("Concert", 1_502, "c1502", report.failedRows().get(2).reason()));
          assertThat(report.failedRows().get(2).reason()).startsWith("CHECK constraint failed");
          assertThat(report.requests()).isLessThan(60);
          assertThat(db.concerts().all()).hasSize(1_997);
          assertThat(report.toJson())
              .contains("{\"entity\":\"Concert\",\"row\":7,\"id\":\"c7\",\"reason\":\"FOREIGN KEY");
        });
  }

  /** One bad row of thousands takes about two requests for each halving. */
  @Test
  default void oneBadRowTakesFewRequests() {
    onHalls(
        db -> {
          List<Concert> rows = concerts(4_096, 5);
          rows.set(2_999, Concert.of(3_000, -1));
          LoadReport report =
              db.concerts()
                  .load(rows.stream())
                  .onError(OnError.SKIP)
                  .maxRequestBytes(900_000)
                  .run();
          assertThat(report.failed()).isEqualTo(1);
          assertThat(report.failedRows()).isEmpty();
          assertThat(report.requests()).isLessThanOrEqualTo(26);
          assertThat(db.concerts().all()).hasSize(4_095);
        });
  }

  /** By default the load stops: what is before the bad row is written, and nothing behind it. */
  @Test
  default void aLoadStopsAtTheFirstBadRow() {
    onHalls(
        db -> {
          List<Concert> rows = concerts(1_000, 5);
          rows.set(699, Concert.of(700, -1));
          D1LoadException stopped =
              catchThrowableOfType(
                  D1LoadException.class,
                  () -> db.concerts().load(rows.stream()).maxRequestBytes(10_000).run());
          assertThat(stopped)
              .hasMessageStartingWith(
                  "The load stopped at row 700 of Concert (id c700): CHECK constraint failed")
              .hasCauseInstanceOf(D1CheckException.class);
          assertThat(stopped.report().written()).isEqualTo(699);
          assertThat(db.concerts().all()).hasSize(699);
          assertThat(db.concerts().find("c699")).isPresent();
        });
  }

  /** What cannot be sent at all is refused without a request, and is a bad row like the others. */
  @Test
  default void rowsThatCannotBeSentAreBadRows() {
    onHalls(
        db -> {
          List<Concert> rows = concerts(10, 5);
          rows.set(2, rows.get(2).noted("half a pair: \ud83d"));
          rows.set(5, rows.get(5).noted("x".repeat(2_000_001)));
          LoadReport report = db.concerts().load(rows.stream()).onError(OnError.COLLECT).run();
          assertThat(report.written()).isEqualTo(8);
          assertThat(report.failedRows()).extracting(FailedRow::row).containsExactly(3L, 6L);
          assertThat(report.failedRows().get(0).reason())
              .contains("Concert.note holds half a surrogate pair");
          LoadReport dry = db.concerts().load(rows.stream()).dryRun();
          assertThat(dry.failedRows()).isEqualTo(report.failedRows());
          D1LoadException stopped =
              catchThrowableOfType(
                  D1LoadException.class, () -> db.concerts().delete(nulls(rows)).run());
          assertThat(stopped).hasMessageContaining("row 4 of Concert: A Concert is null");
          assertThat(db.concerts().all()).hasSize(5); // those before the null are gone
        });
  }

  private static List<Concert> nulls(List<Concert> rows) {
    List<Concert> some = new ArrayList<>(rows.subList(0, 2));
    some.add(rows.get(9));
    some.add(null);
    some.add(rows.get(8));
    return some;
  }

  /** A load of nothing but bad rows ends early, because each costs requests. */
  @Test
  default void tooManyBadRowsStopTheLoad() {
    onHalls(
        db -> {
          List<FailedRow> heard = new ArrayList<>();
          LoadListener listener =
              new LoadListener() {
                @Override
                public void progress(LoadProgress progress) {}

                @Override
                public void failed(FailedRow row) {
                  heard.add(row);
                }
              };
          D1LoadException stopped =
              catchThrowableOfType(
                  D1LoadException.class,
                  () ->
                      db.concerts()
                          .load(concerts(500, -1).stream())
                          .onError(OnError.SKIP)
                          .mostFailed(5)
                          .listener(listener)
                          .run());
          assertThat(stopped).hasMessageContaining("row 6 of Concert (id c6), the 6th that failed");
          assertThat(stopped.report().requests()).isLessThan(30);
          assertThat(heard).hasSize(6);
        });
  }

  /** A statement that is wrong is no row's fault: nobody looks for the row. */
  @Test
  default void aWrongStatementIsNoBadRow() {
    onHalls(
        db -> {
          ContractCase.run(db.d1(), "DROP TABLE concerts");
          D1LoadException stopped =
              catchThrowableOfType(
                  D1LoadException.class,
                  () ->
                      db.concerts()
                          .load(concerts(1_000, 1).stream())
                          .onError(OnError.COLLECT)
                          .run());
          assertThat(stopped).hasCauseInstanceOf(D1SqlException.class);
          assertThat(stopped).hasMessageContaining("no such table: concerts");
          assertThat(stopped.report().failed()).isZero();
          assertThat(stopped.report().requests()).isEqualTo(2);
        });
  }
}
