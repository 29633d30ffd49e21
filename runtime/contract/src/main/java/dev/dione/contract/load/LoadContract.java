package dev.dione.contract.load;

import static dev.dione.contract.load.LoadCase.concerts;
import static dev.dione.contract.load.LoadCase.halls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import dev.dione.load.BulkLoad;
import dev.dione.load.LoadProgress;
import dev.dione.load.LoadReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What loads write, count and tell. */
public interface LoadContract extends LoadCase, BadRowsContract, LoadJournalContract {
  /** Nothing is read or sent before it is run; then each source is read once, and closed. */
  @Test
  default void aLoadIsLazyAndClosesItsSource() {
    onHalls(
        db -> {
          AtomicBoolean closed = new AtomicBoolean();
          List<Concert> read = new ArrayList<>();
          BulkLoad load =
              db.concerts()
                  .load(concerts(500, 7).stream().peek(read::add).onClose(() -> closed.set(true)));
          assertThat(read).isEmpty();
          assertThat(db.concerts().all()).isEmpty();
          LoadReport report = load.maxRequestBytes(10_000).run();
          assertThat(closed).isTrue();
          assertThat(report.read()).isEqualTo(500);
          assertThat(report.written()).isEqualTo(500);
          assertThat(report.requests()).isEqualTo(report.statements()).isBetween(2L, 4L);
          assertThat(report.bytes()).isBetween(15_000L, 30_000L);
          assertThat(db.concerts().all()).hasSize(500);
          assertThatThrownBy(load::run)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("which gives them once");
        });
  }

  /** A lazily read source that has to be closed, as a parser of a file is. */
  @Test
  default void anIteratorIsClosed() {
    onHalls(
        db -> {
          Reading reading = new Reading(List.of(Hall.of(7)).iterator());
          assertThat(db.halls().load(reading).run().written()).isEqualTo(1);
          assertThat(reading.closed).isTrue();
        });
  }

  /** An iterator that is closed. */
  final class Reading implements Iterator<Hall>, AutoCloseable {
    private final Iterator<Hall> halls;
    private boolean closed;

    Reading(Iterator<Hall> halls) {
      this.halls = halls;
    }

    @Override
    public boolean hasNext() {
      return halls.hasNext();
    }

    @Override
    public Hall next() {
      return halls.next();
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Rows that are as the entities say are not written again; an iterable loads twice. */
  @Test
  default void unchangedRowsAreCounted() {
    onHalls(
        db -> {
          List<Concert> all = concerts(300, 1);
          BulkLoad load = db.concerts().counted(all).maxRequestBytes(8_000);
          assertThat(load.run().inserted()).hasValue(300);
          all.set(9, Concert.of(10, 2));
          all.add(Concert.of(301, 2));
          LoadReport second = load.run();
          assertThat(second.written()).isEqualTo(2);
          assertThat(second.inserted()).hasValue(1);
          assertThat(second.unchanged()).isEqualTo(299);
          assertThat(second.failedRows()).isEmpty();
        });
  }

  /**
   * Rows with one key, in one request or in two, in parallel: the last one wins, and a null keeps
   * what came before, as if each had been written by itself.
   */
  @Test
  default void rowsWithOneKeyKeepTheirOrder() {
    onHalls(
        db -> {
          List<Concert> rows = new ArrayList<>();
          for (int i = 0; i < 2_000; i++) {
            Concert row = Concert.of(i % 211 + 1, i);
            rows.add(i % 5 == 0 ? row.noted("note " + i) : row);
          }
          LoadReport report =
              db.concerts().load(rows.stream()).parallel(4).maxRequestBytes(3_000).run();
          assertThat(report.written() + report.unchanged() + report.merged()).isEqualTo(2_000);
          assertThat(report.requests()).isGreaterThan(5);
          List<Concert> loaded = db.concerts().all();
          assertThat(loaded).hasSize(211);
          for (Concert concert : loaded) {
            int number = Integer.parseInt(concert.id().substring(1)) - 1;
            int last = 1_999 - (1_999 - number) % 211;
            int noted = last;
            while (noted % 5 != 0) {
              noted -= 211;
            }
            assertThat(concert.price()).isEqualTo(last);
            assertThat(concert.note()).isEqualTo("note " + noted);
          }
        });
  }

  /** Parents come before children and go after them, whatever the order of the loads. */
  @Test
  default void parentsComeFirstAndGoLast() {
    onHalls(
        db -> {
          List<Concert> children =
              IntStream.range(0, 400).mapToObj(i -> Concert.of(i, 1).in("h" + (100 + i))).toList();
          List<Hall> parents = IntStream.range(0, 400).mapToObj(i -> Hall.of(100 + i)).toList();
          LoadReport report =
              BulkLoad.together(
                      db.concerts().load(children.stream()).maxRequestBytes(5_000).parallel(3),
                      db.halls().load(parents.iterator()))
                  .run();
          assertThat(report.written()).isEqualTo(800);
          assertThat(report.read()).isEqualTo(800);
          LoadReport gone =
              BulkLoad.together(
                      db.halls().delete(parents).maxRequestBytes(2_000),
                      db.concerts().delete(children))
                  .run();
          assertThat(gone.written()).isEqualTo(800);
          assertThat(db.concerts().all()).isEmpty();
          assertThat(db.halls().all()).hasSize(3);
        });
  }

  /** A table that references itself keeps its order, whatever is asked. */
  @Test
  default void aTableThatReferencesItselfKeepsItsOrder() {
    onHalls(
        db -> {
          List<Person> people = new ArrayList<>();
          for (long id = 1; id <= 2_000; id++) {
            people.add(new Person(id, id == 1 ? null : id - 1));
          }
          LoadReport report =
              db.halls().loadPeople(people).parallel(8).maxRequestBytes(2_000).run();
          assertThat(report.requests()).isGreaterThan(5);
          assertThat(db.halls().people()).hasSize(2_000);
        });
  }

  /** Updates and inserts; of two rows with one key, an insert that ignores keeps the first. */
  @Test
  default void everyKindOfWriteLoads() {
    onHalls(
        db -> {
          assertThat(db.concerts().insert(concerts(50, 3)).maxRequestBytes(1_000).run().inserted())
              .hasValue(50);
          List<Concert> dearer = concerts(60, 4);
          LoadReport updated = db.concerts().update(dearer).maxRequestBytes(1_000).run();
          assertThat(updated.written()).isEqualTo(50);
          assertThat(updated.unchanged()).isEqualTo(10);
          assertThat(db.concerts().find("c50").orElseThrow().price()).isEqualTo(4);
          List<Hall> twice = new ArrayList<>();
          for (int i = 0; i < 300; i++) {
            twice.add(new Hall("x" + i % 150, i < 150 ? "first" : "second"));
          }
          LoadReport ignored = db.halls().ifNew(twice).parallel(5).maxRequestBytes(1_000).run();
          assertThat(ignored.written()).isEqualTo(150);
          assertThat(db.halls().all()).extracting(Hall::name).doesNotContain("second");
        });
  }

  /** What triggers write does not count. */
  @Test
  default void triggersDoNotCount() {
    onHalls(
        db -> {
          D1 d1 = db.d1();
          ContractCase.run(d1, "CREATE TABLE log (what TEXT)");
          ContractCase.run(
              d1,
              "CREATE TRIGGER t AFTER INSERT ON concerts BEGIN INSERT INTO log VALUES (new.id),"
                  + " ('x'); END");
          LoadReport report =
              db.concerts().load(concerts(100, 1).stream()).maxRequestBytes(2_000).run();
          assertThat(report.written()).isEqualTo(100);
          assertThat(ContractCase.readLong(d1, "SELECT count(*) FROM log")).isEqualTo(200);
        });
  }

  /** A dry run reads, checks and packs, and sends nothing. */
  @Test
  default void aDryRunSendsNothing() {
    onHalls(
        db -> {
          List<Concert> rows = concerts(500, 1);
          rows.add(rows.get(499).noted("again"));
          BulkLoad load = db.concerts().counted(rows).maxRequestBytes(10_000);
          LoadReport dry = load.dryRun();
          assertThat(dry.dryRun()).isTrue();
          assertThat(dry.read()).isEqualTo(501);
          assertThat(dry.merged()).isEqualTo(1);
          assertThat(dry.written()).isZero();
          assertThat(db.concerts().all()).isEmpty();
          LoadReport run = load.run();
          assertThat(run.requests()).isGreaterThanOrEqualTo(dry.requests() / 2);
          assertThat(run.bytes()).isBetween(dry.bytes() - 10, dry.bytes() + 10);
          assertThat(run.merged()).isEqualTo(1);
        });
  }

  /** The listener hears of every request; the report is an object and JSON. */
  @Test
  default void progressAndReportAreTold() {
    onHalls(
        db -> {
          List<LoadProgress> heard = Collections.synchronizedList(new ArrayList<>());
          LoadReport report =
              db.concerts()
                  .load(concerts(400, 1).stream())
                  .maxRequestBytes(5_000)
                  .parallel(2)
                  .listener(heard::add)
                  .run();
          assertThat(heard).hasSize((int) report.requests());
          LoadProgress last = heard.get(heard.size() - 1);
          assertThat(last.rows()).isEqualTo(400);
          assertThat(last.entity()).isEqualTo("Concert");
          assertThat(last.bytes()).isEqualTo(report.bytes());
          assertThat(last.rowsPerSecond()).isPositive();
          assertThat(report.toJson())
              .startsWith(
                  "{\"dryRun\":false,\"read\":400,\"written\":400,\"inserted\":null,\"unchanged\":0,"
                      + "\"writtenOrUnchanged\":0,\"merged\":0,\"failed\":0,\"resumed\":0,"
                      + "\"failedRows\":[],\"requests\":"
                      + report.requests()
                      + ",\"statements\":");
        });
  }

  /** Nothing to load is no request. */
  @Test
  default void nothingIsNoRequest() {
    onHalls(
        db -> {
          LoadReport report = db.concerts().insert(List.of()).run();
          assertThat(report.requests()).isZero();
          assertThat(report.read()).isZero();
          assertThat(halls()).hasSize(3);
        });
  }
}
