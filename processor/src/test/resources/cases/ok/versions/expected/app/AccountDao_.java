package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.RowCount;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link AccountDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.AccountDao",
    signatures = {
        "insert(app.Account account)",
        "update(app.Account account)",
        "upsertAll(java.util.List accounts)",
        "updateSeats(java.util.Collection seats)",
        "delete(app.Seat seat)",
        "upsert(app.Seat seat)"
    }
)
public final class AccountDao_ implements AccountDao {
  private static final String INSERT = """
      INSERT INTO account (id, email, name, version, updated_at)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Account> INSERT_WRITE = BulkWrite.of(
      "AccountDao.insert",
      INSERT,
      Account_.WRITER,
      null)
      .insertingOnly();

  private static final String UPDATE = """
      UPDATE account SET
        email = src.value->>1,
        name = src.value->>2,
        version = account.version + 1,
        updated_at = src.value->>4
      FROM json_each(?1) AS src
      WHERE account.id = src.value->>0 AND account.version = src.value->>3
      RETURNING CAST(id AS TEXT) AS id, email, name, version, updated_at""";

  private static final String UPDATE_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Account', old.version, src.value->>3, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN account AS old ON old.id = src.value->>0
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Account> UPDATE_WRITE = BulkWrite.of(
      "AccountDao.update",
      UPDATE,
      Account_.WRITER,
      new Folding(List.of(0, 3), Set.of(), Set.of()))
      .guardedBy(UPDATE_GUARD);

  private static final String UPSERT_ALL = """
      INSERT INTO account (id, email, name, version, updated_at)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (email) DO UPDATE SET
        name = COALESCE(excluded.name, account.name),
        version = account.version + 1,
        updated_at = excluded.updated_at
      WHERE account.name IS NOT COALESCE(excluded.name, account.name)""";

  private static final String UPSERT_ALL_COUNT_NEW = """
      SELECT count(*)
      FROM json_each(?1) AS src
      WHERE NOT EXISTS (SELECT 1 FROM account AS old WHERE old.email = src.value->>1)""";

  private static final String UPSERT_ALL_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Account', old.version, src.value->>3, src.value->>1))
      FROM json_each(?1) AS src CROSS JOIN account AS old ON old.email = src.value->>1
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Account> UPSERT_ALL_WRITE = BulkWrite.of(
      "AccountDao.upsertAll",
      UPSERT_ALL,
      Account_.WRITER,
      new Folding(List.of(1), Set.of(2), Set.of(0)))
      .countingNew(UPSERT_ALL_COUNT_NEW)
      .guardedBy(UPSERT_ALL_GUARD);

  private static final String UPDATE_SEATS = """
      UPDATE seat SET
        taken = src.value->>2,
        revision = seat.revision + 1
      FROM json_each(?1) AS src
      WHERE seat."row" = src.value->>0 AND seat.number = src.value->>1 AND seat.revision = src.value->>3""";

  private static final String UPDATE_SEATS_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Seat', old.revision, src.value->>3, src.value->>0, src.value->>1))
      FROM json_each(?1) AS src LEFT JOIN seat AS old ON old."row" = src.value->>0 AND old.number = src.value->>1
      WHERE old.revision IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Seat> UPDATE_SEATS_WRITE = BulkWrite.of(
      "AccountDao.updateSeats",
      UPDATE_SEATS,
      Seat_.WRITER,
      new Folding(List.of(0, 1, 3), Set.of(), Set.of()))
      .guardedBy(UPDATE_SEATS_GUARD);

  private static final String DELETE = """
      DELETE FROM seat
      WHERE ("row", number, revision) IN (SELECT src.value->>0, src.value->>1, src.value->>2 FROM json_each(?1) AS src)""";

  private static final String DELETE_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Seat', old.revision, src.value->>2, src.value->>0, src.value->>1))
      FROM json_each(?1) AS src LEFT JOIN seat AS old ON old."row" = src.value->>0 AND old.number = src.value->>1
      WHERE old.revision IS NOT src.value->>2
      LIMIT 1""";

  private static final BulkWrite<Seat> DELETE_WRITE = BulkWrite.of(
      "AccountDao.delete",
      DELETE,
      Seat_.KEY_WRITER,
      new Folding(List.of(0, 1, 2), Set.of(), Set.of()))
      .guardedBy(DELETE_GUARD);

  private static final String UPSERT = """
      INSERT INTO seat ("row", number, taken, revision)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT ("row", number) DO UPDATE SET
        taken = excluded.taken,
        revision = seat.revision + 1
      WHERE seat.taken IS NOT excluded.taken""";

  private static final String UPSERT_READ = """
      SELECT kept."row" AS "row", kept.number AS number, kept.taken AS taken,
        CAST(kept.revision AS TEXT) AS revision
      FROM json_each(?1) AS src CROSS JOIN seat AS kept ON kept."row" = src.value->>0 AND kept.number = src.value->>1
      ORDER BY src.key""";

  private static final String UPSERT_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Seat', old.revision, src.value->>3, src.value->>0, src.value->>1))
      FROM json_each(?1) AS src CROSS JOIN seat AS old ON old."row" = src.value->>0 AND old.number = src.value->>1
      WHERE old.revision IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Seat> UPSERT_WRITE = BulkWrite.of(
      "AccountDao.upsert",
      UPSERT,
      Seat_.WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()))
      .readingBack(UPSERT_READ)
      .guardedBy(UPSERT_GUARD);

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public AccountDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Account account) {
    d1.execute(insertCall(account));
  }

  @Override
  public Account update(Account account) {
    return d1.execute(updateCall(account));
  }

  @Override
  public BulkResult upsertAll(List<Account> accounts) {
    return d1.execute(upsertAllCall(accounts));
  }

  @Override
  public void updateSeats(Collection<Seat> seats) {
    d1.execute(updateSeatsCall(seats));
  }

  @Override
  public boolean delete(Seat seat) {
    return d1.execute(deleteCall(seat));
  }

  @Override
  public Seat upsert(Seat seat) {
    return d1.execute(upsertCall(seat));
  }

  private Call<Void> insertCall(Account account) {
    return INSERT_WRITE.of(d1, Collections.singletonList(account));
  }

  private Call<Account> updateCall(Account account) {
    return UPDATE_WRITE.returning(
        d1,
        Collections.singletonList(account),
        Account_.MAPPER,
        RowCount::one);
  }

  private Call<BulkResult> upsertAllCall(List<Account> accounts) {
    return UPSERT_ALL_WRITE.of(d1, accounts, result -> result);
  }

  private Call<Void> updateSeatsCall(Collection<Seat> seats) {
    return UPDATE_SEATS_WRITE.of(d1, seats);
  }

  private Call<Boolean> deleteCall(Seat seat) {
    return DELETE_WRITE.of(d1, Collections.singletonList(seat), result -> result.written() > 0);
  }

  private Call<Seat> upsertCall(Seat seat) {
    return UPSERT_WRITE.returning(
        d1,
        Collections.singletonList(seat),
        Seat_.MAPPER,
        RowCount::one);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final AccountDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new AccountDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link AccountDao#insert} to the batch.
     */
    public Pending<Void> insert(Account account) {
      return batch.add(dao.insertCall(account));
    }

    /**
     * Adds {@link AccountDao#update} to the batch.
     */
    public Pending<Account> update(Account account) {
      return batch.add(dao.updateCall(account));
    }

    /**
     * Adds {@link AccountDao#upsertAll} to the batch.
     */
    public Pending<BulkResult> upsertAll(List<Account> accounts) {
      return batch.add(dao.upsertAllCall(accounts));
    }

    /**
     * Adds {@link AccountDao#updateSeats} to the batch.
     */
    public Pending<Void> updateSeats(Collection<Seat> seats) {
      return batch.add(dao.updateSeatsCall(seats));
    }

    /**
     * Adds {@link AccountDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Seat seat) {
      return batch.add(dao.deleteCall(seat));
    }

    /**
     * Adds {@link AccountDao#upsert} to the batch.
     */
    public Pending<Seat> upsert(Seat seat) {
      return batch.add(dao.upsertCall(seat));
    }
  }
}
