package dev.dione.engine;

import static dev.dione.engine.Answers.batch;
import static dev.dione.engine.Answers.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetaTest {
  private final Engine engine = Engine.inMemory();

  @BeforeEach
  void createTable() {
    of(engine, "create table m(id integer primary key, a text unique, b integer)");
    of(engine, "create index m_b on m(b)");
    of(engine, "insert into m(a,b) values ('x',1), ('y',2), ('z',3)");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anInsertCountsItsIndexes() {
    EngineMeta meta = meta("insert into m(a,b) values ('p',1), ('q',2)");
    assertThat(meta.changes()).isEqualTo(2);
    assertThat(meta.lastRowId()).isEqualTo(5);
    assertThat(meta.changedDb()).isTrue();
    assertThat(meta.sizeAfterBytes()).isEqualTo(4 * 4096); // schema, table, two indexes
    assertThat(meta.rowsWrittenEstimate()).isEqualTo(6);
    assertThat(meta.durationMillis()).isBetween(0.0, 10_000.0);
  }

  @Test
  void anUpdateCountsTheIndexesThatItTouches() {
    assertThat(meta("update m set b = b + 1 where b < 3").rowsWrittenEstimate()).isEqualTo(4);
    EngineMeta same = meta("update m set b = b");
    assertThat(same.changes()).isEqualTo(3); // as D1: written is written
    assertThat(same.rowsWrittenEstimate()).isEqualTo(6);
  }

  @Test
  void whatWritesNothingCountsNothing() {
    for (String sql :
        new String[] {
          "update m set b = 0 where b = 999",
          "delete from m where id = 99",
          "insert or ignore into m values (1, 'x', 1)",
          "insert into m values (1, 'x', 1) on conflict do nothing",
          "insert into m values (1, 'x', 1) on conflict (id) do update set b = 1 where m.b <> 1",
          "create table if not exists m(z)",
          "drop table if exists nope",
          "select * from m",
          "explain query plan delete from m",
          "PRAGMA table_info(m)",
        }) {
      EngineMeta meta = meta(sql);
      assertThat(meta.rowsWrittenEstimate()).as(sql).isZero();
      assertThat(meta.changes()).as(sql).isZero();
      assertThat(meta.changedDb()).as(sql).isFalse();
      assertThat(meta.lastRowId()).as(sql).isEqualTo(3); // a leftover
    }
  }

  @Test
  void deletesCountOnce() {
    assertThat(meta("delete from m where id = 1").rowsWrittenEstimate()).isEqualTo(1);
    EngineMeta all = meta("delete from m");
    assertThat(all.changes()).isEqualTo(2);
    assertThat(all.rowsWrittenEstimate()).isEqualTo(2);
  }

  @Test
  void upsertsAndReplacesCountAsChanges() {
    EngineMeta upsert =
        meta("insert into m values (1, 'x', 5) on conflict (id) do update set b = excluded.b");
    assertThat(upsert.changes()).isEqualTo(1);
    assertThat(upsert.lastRowId()).isEqualTo(3);
    assertThat(meta("replace into m values (1, 'x2', 9)").changes()).isEqualTo(1);
  }

  @Test
  void definitionsCountAsWrittenAndTheSizeFollows() {
    EngineMeta created = meta("create table n(a)");
    assertThat(created.changes()).isZero();
    assertThat(created.changedDb()).isTrue();
    assertThat(created.rowsWrittenEstimate()).isEqualTo(1);
    EngineMeta added = meta("alter table n add column b");
    assertThat(added.changedDb()).isFalse(); // as D1 tells it
    assertThat(added.rowsWrittenEstimate()).isPositive();
    EngineMeta dropped = meta("drop table n");
    assertThat(dropped.changedDb()).isTrue();
    assertThat(dropped.sizeAfterBytes()).isEqualTo(created.sizeAfterBytes() - 4096);
    assertThat(meta("reindex m").rowsWrittenEstimate()).isPositive();
  }

  @Test
  void triggersCount() {
    of(engine, "create table log(x)");
    of(engine, "create trigger g after insert on m begin insert into log values (new.id); end");
    assertThat(meta("insert into m(a) values ('p'), ('q')").changes()).isEqualTo(4);
  }

  @Test
  void eachStatementOfABatchHasItsOwn() {
    var answers =
        batch(engine, "delete from m where id = 1", "select 1", "delete from m", "select 2");
    assertThat(answers)
        .extracting(answer -> answer.meta().changes())
        .containsExactly(1L, 0L, 2L, 0L);
    assertThat(answers)
        .extracting(answer -> answer.meta().changedDb())
        .containsExactly(true, false, true, false);
  }

  @Test
  void aFailedRequestLeavesNothingInTheNextOnesNumbers() {
    try {
      batch(engine, "insert into m(a) values ('p')", "insert into m(a) values ('p')");
    } catch (EngineException expected) {
      assertThat(expected.statement()).isEqualTo(1);
    }
    EngineMeta meta = meta("select count(*) from m");
    assertThat(meta.changes()).isZero();
    assertThat(meta.changedDb()).isFalse();
  }

  /** FTS5 puts words aside, and writes them while the transaction commits. */
  @Test
  void whatACommitWritesCountsForNobody() {
    of(engine, "create virtual table words using fts5(body)");
    of(engine, "create trigger w after insert on m begin insert into words values (new.a); end");
    for (String write :
        new String[] {"insert into words values ('a b c')", "insert into m(a) values ('p')"}) {
      assertThat(meta(write).changedDb()).as(write).isTrue();
      EngineMeta read = meta("select 1");
      assertThat(read.changes()).as(write).isZero();
      assertThat(read.changedDb()).as(write).isFalse();
      assertThat(meta("update m set b = b where id = 1").changes()).as(write).isEqualTo(1);
    }
    assertThat(meta("select 1").sizeAfterBytes()).isEqualTo(engine.snapshot().sizeBytes());
  }

  private EngineMeta meta(String sql) {
    return of(engine, sql).meta();
  }
}
