package dev.dione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1Exception;
import dev.dione.error.D1MappingException;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls that wait for one request. */
class D1BatchTest {
  private final RecordingTransport transport = new RecordingTransport();
  private final D1 d1 = D1.on(transport);

  @Test
  void everythingGoesInOneRequestAndEachCallGetsItsOwnRows() {
    Pending<Long> first;
    Pending<Long> second;
    Pending<List<Long>> third;
    try (D1Batch batch = new D1Batch(d1)) {
      first = batch.add(query("a"));
      second = batch.add(new ChangesCall<>(statement("b"), changes -> changes));
      third = batch.add(QueryCall.list(statement("c"), RowMapper.ofScalar(r -> r.integer(0))));
      assertThat(transport.requests()).isEmpty();
      assertThatThrownBy(first::get)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("call commit() first");
      batch.commit();
    }
    assertThat(transport.requests()).hasSize(1);
    assertThat(transport.requests().get(0))
        .extracting(Statement::sql)
        .containsExactly("a", "b", "SELECT changes()", "c");
    assertThat(first.get()).isEqualTo(1);
    assertThat(second.get()).isEqualTo(3);
    assertThat(third.get()).containsExactly(4L);
  }

  @Test
  void anEmptyBatchSendsNothing() {
    try (D1Batch batch = new D1Batch(d1)) {
      batch.commit();
    }
    assertThat(transport.requests()).isEmpty();
  }

  @Test
  void anEndedBatchTakesNoMore() {
    D1Batch committed = new D1Batch(d1);
    committed.commit();
    D1Batch closed = new D1Batch(d1);
    Pending<Long> unsent = closed.add(query("a"));
    closed.close();
    for (D1Batch ended : List.of(committed, closed)) {
      assertThatThrownBy(() -> ended.add(query("a"))).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(ended::commit)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("open a new one");
    }
    assertThatThrownBy(unsent::get).isInstanceOf(IllegalStateException.class);
    assertThat(transport.requests()).isEmpty();
  }

  @Test
  void oneResultThatDoesNotFitLeavesTheOthersThere() {
    D1Batch batch = new D1Batch(d1);
    Pending<Long> unfit = batch.add(new UnfitCall());
    Pending<Long> fit = batch.add(query("b"));
    assertThatThrownBy(batch::commit).isInstanceOf(D1MappingException.class).hasMessage("unfit");
    assertThat(fit.get()).isEqualTo(2);
    assertThatThrownBy(unfit::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("commit failed");
  }

  @Test
  void aFailedRequestLeavesNoResults() {
    D1Batch batch = new D1Batch(D1.on(new RecordingTransport(1)));
    Pending<Long> first = batch.add(query("a"));
    batch.add(query("b"));
    assertThatThrownBy(batch::commit)
        .isInstanceOf(D1Exception.class)
        .hasMessage("nowhere answered with 0 results for 1 statements");
    assertThatThrownBy(first::get).isInstanceOf(IllegalStateException.class);
  }

  private static Call<Long> query(String sql) {
    return QueryCall.one(statement(sql), RowMapper.ofScalar(r -> r.integer(0)));
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }

  /** A call whose result is not what it promises. */
  private static final class UnfitCall implements Call<Long> {
    @Override
    public List<Statement> statements() {
      return List.of(statement("a"));
    }

    @Override
    public void columns(int statement, List<String> names) {}

    @Override
    public void row(int statement, Row row) {}

    @Override
    public void restart(boolean mayHaveRun) {}

    @Override
    public Long finish(List<Meta> metas) {
      throw new D1MappingException("unfit", null);
    }
  }
}
