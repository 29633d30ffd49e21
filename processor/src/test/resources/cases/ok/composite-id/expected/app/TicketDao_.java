package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link TicketDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.TicketDao",
    signatures = {
        "insert(app.Ticket ticket)",
        "update(app.Ticket ticket)",
        "upsertAll(java.util.Collection tickets)",
        "delete(app.Ticket ticket)",
        "byId(java.lang.String show, int seat)",
        "byShow(java.lang.String show)"
    }
)
public final class TicketDao_ implements TicketDao {
  private static final String INSERT = """
      INSERT INTO ticket (show, seat, guest)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Ticket> INSERT_WRITE = BulkWrite.of(
      "TicketDao.insert",
      INSERT,
      Ticket_.WRITER,
      null)
      .insertingOnly();

  private static final String UPDATE = """
      UPDATE ticket SET
        guest = src.value->>2
      FROM json_each(?1) AS src
      WHERE ticket.show = src.value->>0 AND ticket.seat = src.value->>1""";

  private static final BulkWrite<Ticket> UPDATE_WRITE = BulkWrite.of(
      "TicketDao.update",
      UPDATE,
      Ticket_.WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()));

  private static final String UPSERT_ALL = """
      INSERT INTO ticket (show, seat, guest)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (show, seat) DO UPDATE SET
        guest = COALESCE(excluded.guest, ticket.guest)
      WHERE ticket.guest IS NOT COALESCE(excluded.guest, ticket.guest)""";

  private static final BulkWrite<Ticket> UPSERT_ALL_WRITE = BulkWrite.of(
      "TicketDao.upsertAll",
      UPSERT_ALL,
      Ticket_.WRITER,
      new Folding(List.of(0, 1), Set.of(2), Set.of()))
      .repeating();

  private static final String DELETE = """
      DELETE FROM ticket
      WHERE (show, seat) IN (SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Ticket> DELETE_WRITE = BulkWrite.of(
      "TicketDao.delete",
      DELETE,
      Ticket_.KEY_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()));

  private static final String BY_ID = """
      SELECT show, seat, guest
      FROM ticket
      WHERE ticket.show = ?1
        AND ticket.seat = ?2""";

  private static final String BY_SHOW = """
      SELECT show, seat, guest
      FROM ticket
      WHERE ticket.show = ?1
      ORDER BY ticket.show, ticket.seat""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public TicketDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Ticket ticket) {
    d1.execute(insertCall(ticket));
  }

  @Override
  public long update(Ticket ticket) {
    return d1.execute(updateCall(ticket));
  }

  @Override
  public BulkResult upsertAll(Collection<Ticket> tickets) {
    return d1.execute(upsertAllCall(tickets));
  }

  @Override
  public boolean delete(Ticket ticket) {
    return d1.execute(deleteCall(ticket));
  }

  @Override
  public Optional<Ticket> byId(String show, int seat) {
    return d1.execute(byIdCall(show, seat));
  }

  @Override
  public List<Ticket> byShow(String show) {
    return d1.execute(byShowCall(show));
  }

  private Call<Void> insertCall(Ticket ticket) {
    return INSERT_WRITE.of(d1, Collections.singletonList(ticket));
  }

  private Call<Long> updateCall(Ticket ticket) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(ticket), result -> result.written());
  }

  private Call<BulkResult> upsertAllCall(Collection<Ticket> tickets) {
    return UPSERT_ALL_WRITE.of(d1, tickets, result -> result);
  }

  private Call<Boolean> deleteCall(Ticket ticket) {
    return DELETE_WRITE.of(d1, Collections.singletonList(ticket), result -> result.written() > 0);
  }

  private Call<Optional<Ticket>> byIdCall(String show, int seat) {
    return QueryCall.optional(
        new Statement(BY_ID, Arrays.asList(Encode.text(show), Encode.integer(seat)),
            "TicketDao.byId"),
        Ticket_.MAPPER);
  }

  private Call<List<Ticket>> byShowCall(String show) {
    return QueryCall.list(
        new Statement(BY_SHOW, Arrays.asList(Encode.text(show)), "TicketDao.byShow"),
        Ticket_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final TicketDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new TicketDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link TicketDao#insert} to the batch.
     */
    public Pending<Void> insert(Ticket ticket) {
      return batch.add(dao.insertCall(ticket));
    }

    /**
     * Adds {@link TicketDao#update} to the batch.
     */
    public Pending<Long> update(Ticket ticket) {
      return batch.add(dao.updateCall(ticket));
    }

    /**
     * Adds {@link TicketDao#upsertAll} to the batch.
     */
    public Pending<BulkResult> upsertAll(Collection<Ticket> tickets) {
      return batch.add(dao.upsertAllCall(tickets));
    }

    /**
     * Adds {@link TicketDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Ticket ticket) {
      return batch.add(dao.deleteCall(ticket));
    }

    /**
     * Adds {@link TicketDao#byId} to the batch.
     */
    public Pending<Optional<Ticket>> byId(String show, int seat) {
      return batch.add(dao.byIdCall(show, seat));
    }

    /**
     * Adds {@link TicketDao#byShow} to the batch.
     */
    public Pending<List<Ticket>> byShow(String show) {
      return batch.add(dao.byShowCall(show));
    }
  }
}
