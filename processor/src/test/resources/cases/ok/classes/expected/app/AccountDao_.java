package app;

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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link AccountDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.AccountDao",
    signatures = {
        "save(app.Account account)",
        "start(app.Session session)",
        "byToken(java.lang.String token)"
    }
)
public final class AccountDao_ implements AccountDao {
  private static final String SAVE = """
      INSERT INTO account (id, full_name, active, mail, visits, cache, mail_lower)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5,
        src.value->>6
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        full_name = excluded.full_name,
        active = excluded.active,
        mail = COALESCE(excluded.mail, account.mail),
        visits = excluded.visits,
        cache = excluded.cache,
        mail_lower = COALESCE(excluded.mail_lower, account.mail_lower)
      WHERE (account.full_name, account.active, account.mail, account.visits, account.cache,
          account.mail_lower)
        IS NOT (excluded.full_name, excluded.active, COALESCE(excluded.mail, account.mail),
          excluded.visits, excluded.cache, COALESCE(excluded.mail_lower, account.mail_lower))""";

  private static final BulkWrite<Account> SAVE_WRITE = BulkWrite.of(
      "AccountDao.save",
      SAVE,
      Account_.WRITER,
      new Folding(List.of(0), Set.of(3, 6), Set.of()))
      .repeating();

  private static final String ACTIVE = "SELECT * FROM account WHERE active";

  private static final String START = """
      INSERT INTO session (token, started)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT DO NOTHING""";

  private static final BulkWrite<Session> START_WRITE = BulkWrite.of(
      "AccountDao.start",
      START,
      Session_.WRITER,
      null)
      .insertingOnly();

  private static final String BY_TOKEN = """
      SELECT token, CAST(started AS TEXT) AS started
      FROM session
      WHERE session.token = ?1""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public AccountDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Account account) {
    d1.execute(saveCall(account));
  }

  @Override
  public List<Account> active() {
    return d1.execute(activeCall());
  }

  @Override
  public boolean start(Session session) {
    return d1.execute(startCall(session));
  }

  @Override
  public Optional<Session> byToken(String token) {
    return d1.execute(byTokenCall(token));
  }

  private Call<Void> saveCall(Account account) {
    return SAVE_WRITE.of(d1, Collections.singletonList(account));
  }

  private Call<List<Account>> activeCall() {
    return QueryCall.list(
        new Statement(ACTIVE, List.of(), "AccountDao.active"),
        Account_.MAPPER);
  }

  private Call<Boolean> startCall(Session session) {
    return START_WRITE.of(d1, Collections.singletonList(session), result -> result.written() > 0);
  }

  private Call<Optional<Session>> byTokenCall(String token) {
    return QueryCall.optional(
        new Statement(BY_TOKEN, Arrays.asList(Encode.text(token)), "AccountDao.byToken"),
        Session_.MAPPER);
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
     * Adds {@link AccountDao#save} to the batch.
     */
    public Pending<Void> save(Account account) {
      return batch.add(dao.saveCall(account));
    }

    /**
     * Adds {@link AccountDao#active} to the batch.
     */
    public Pending<List<Account>> active() {
      return batch.add(dao.activeCall());
    }

    /**
     * Adds {@link AccountDao#start} to the batch.
     */
    public Pending<Boolean> start(Session session) {
      return batch.add(dao.startCall(session));
    }

    /**
     * Adds {@link AccountDao#byToken} to the batch.
     */
    public Pending<Optional<Session>> byToken(String token) {
      return batch.add(dao.byTokenCall(token));
    }
  }
}
