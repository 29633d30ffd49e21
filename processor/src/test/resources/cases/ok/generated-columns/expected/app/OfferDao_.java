package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowCount;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link OfferDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.OfferDao",
    signatures = {
        "insert(app.Offer offer)",
        "upsertAll(java.util.Collection offers)",
        "update(app.Offer offer)",
        "byCents(long cents)",
        "titled(java.lang.String title)",
        "in(java.lang.String city)"
    }
)
public final class OfferDao_ implements OfferDao {
  private static final String INSERT = """
      INSERT INTO offer (id, title, price, details)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING id, title, price, details, CAST(cents AS TEXT) AS cents, city""";

  private static final BulkWrite<Offer> INSERT_WRITE = BulkWrite.of(
      "OfferDao.insert",
      INSERT,
      Offer_.WRITER,
      null)
      .insertingOnly();

  private static final String UPSERT_ALL = """
      INSERT INTO offer (id, title, price, details)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title,
        price = excluded.price,
        details = COALESCE(excluded.details, offer.details)
      WHERE (offer.title, offer.price, offer.details)
        IS NOT (excluded.title, excluded.price, COALESCE(excluded.details, offer.details))""";

  private static final String UPSERT_ALL_READ = """
      SELECT kept.id AS id, kept.title AS title, kept.price AS price, kept.details AS details,
        CAST(kept.cents AS TEXT) AS cents, kept.city AS city
      FROM json_each(?1) AS src CROSS JOIN offer AS kept ON kept.id = src.value->>0
      ORDER BY src.key""";

  private static final BulkWrite<Offer> UPSERT_ALL_WRITE = BulkWrite.of(
      "OfferDao.upsertAll",
      UPSERT_ALL,
      Offer_.WRITER,
      new Folding(List.of(0), Set.of(3), Set.of()))
      .readingBack(UPSERT_ALL_READ);

  private static final String UPDATE = """
      UPDATE offer SET
        title = src.value->>1,
        price = src.value->>2,
        details = src.value->>3
      FROM json_each(?1) AS src
      WHERE offer.id = src.value->>0""";

  private static final BulkWrite<Offer> UPDATE_WRITE = BulkWrite.of(
      "OfferDao.update",
      UPDATE,
      Offer_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String BY_CENTS = """
      SELECT id, title, price, details, CAST(cents AS TEXT) AS cents, city
      FROM offer
      WHERE offer.cents = ?1
      ORDER BY offer.id""";

  private static final String TITLED = """
      WITH dione_q AS (
      SELECT * FROM offer WHERE lower(title) = lower(?1) ORDER BY price DESC
      )
      SELECT id, title, price, details, CAST(cents AS TEXT) AS cents, city
      FROM dione_q""";

  private static final String IN = "SELECT title FROM offer WHERE details->>'$.city' = ?1 COLLATE NOCASE AND price > 0";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public OfferDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Offer insert(Offer offer) {
    return d1.execute(insertCall(offer));
  }

  @Override
  public List<Offer> upsertAll(Collection<Offer> offers) {
    return d1.execute(upsertAllCall(offers));
  }

  @Override
  public boolean update(Offer offer) {
    return d1.execute(updateCall(offer));
  }

  @Override
  public List<Offer> byCents(long cents) {
    return d1.execute(byCentsCall(cents));
  }

  @Override
  public List<Offer> titled(String title) {
    return d1.execute(titledCall(title));
  }

  @Override
  public List<String> in(String city) {
    return d1.execute(inCall(city));
  }

  private Call<Offer> insertCall(Offer offer) {
    return INSERT_WRITE.returning(
        d1,
        Collections.singletonList(offer),
        Offer_.MAPPER,
        RowCount::one);
  }

  private Call<List<Offer>> upsertAllCall(Collection<Offer> offers) {
    return UPSERT_ALL_WRITE.returning(
        d1,
        offers,
        Offer_.MAPPER,
        RowCount::list);
  }

  private Call<Boolean> updateCall(Offer offer) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(offer), result -> result.written() > 0);
  }

  private Call<List<Offer>> byCentsCall(long cents) {
    return QueryCall.list(
        new Statement(BY_CENTS, Arrays.asList(Encode.integer(cents)), "OfferDao.byCents"),
        Offer_.MAPPER);
  }

  private Call<List<Offer>> titledCall(String title) {
    return QueryCall.list(
        new Statement(TITLED, Arrays.asList(Encode.text(title)), "OfferDao.titled"),
        Offer_.MAPPER);
  }

  private Call<List<String>> inCall(String city) {
    return QueryCall.list(
        new Statement(IN, Arrays.asList(Encode.text(city)), "OfferDao.in"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final OfferDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new OfferDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link OfferDao#insert} to the batch.
     */
    public Pending<Offer> insert(Offer offer) {
      return batch.add(dao.insertCall(offer));
    }

    /**
     * Adds {@link OfferDao#upsertAll} to the batch.
     */
    public Pending<List<Offer>> upsertAll(Collection<Offer> offers) {
      return batch.add(dao.upsertAllCall(offers));
    }

    /**
     * Adds {@link OfferDao#update} to the batch.
     */
    public Pending<Boolean> update(Offer offer) {
      return batch.add(dao.updateCall(offer));
    }

    /**
     * Adds {@link OfferDao#byCents} to the batch.
     */
    public Pending<List<Offer>> byCents(long cents) {
      return batch.add(dao.byCentsCall(cents));
    }

    /**
     * Adds {@link OfferDao#titled} to the batch.
     */
    public Pending<List<Offer>> titled(String title) {
      return batch.add(dao.titledCall(title));
    }

    /**
     * Adds {@link OfferDao#in} to the batch.
     */
    public Pending<List<String>> in(String city) {
      return batch.add(dao.inCall(city));
    }
  }
}
