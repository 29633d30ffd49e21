package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The statements of {@link PhotoDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PhotoDao",
    signatures = {
        "optional(long id)",
        "one(long id)",
        "card(long id)",
        "exists(java.lang.String title)",
        "data(long id)",
        "add(long id, int by)",
        "prune(long least)",
        "remove(long id)"
    },
    carried = {
        @Generated.Carried(of = "app.PhotoDao", suppressed = {"dione:full-scan: the table is small", "dione:sort: the table is small"}),
        @Generated.Carried(of = "orNull", parameters = "long id", nullable = "return"),
        @Generated.Carried(of = "mostViews", nullable = "return"),
        @Generated.Carried(of = "owners", nullable = "return element"),
        @Generated.Carried(of = "app.Card", nullable = "data")
    }
)
public final class PhotoDao_ implements PhotoDao {
  private static final String OPTIONAL = """
      WITH dione_q AS (
      SELECT * FROM photo WHERE id = CAST(?1 AS INTEGER)
      )
      SELECT CAST(id AS TEXT) AS id, title, CAST(views AS TEXT) AS views,
        iif(length(data) < 1000000, hex(data), data) AS data, CAST(owner AS TEXT) AS owner
      FROM dione_q""";

  private static final String CARDS = """
      WITH dione_q AS (
      SELECT title, views, data, 1 AS n FROM photo ORDER BY views DESC
      )
      SELECT title, CAST(views AS TEXT) AS views,
        iif(length(data) < 1000000, hex(data), data) AS data, n
      FROM dione_q""";

  private static final RowMapper<Card> CARD_ROW = RowMapper.forward(
      List.of("title", "views", "data", "n"),
      row ->
          new Card(
              Decode.text(row, 0),
              Decode.int64(row, 1),
              row.isNull(2) ? null : Decode.blob(row, 2),
              Decode.int32(row, 3)));

  private static final String CARD = """
      WITH dione_q AS (
      SELECT title, views, data, 1 AS n FROM photo WHERE id = CAST(?1 AS INTEGER)
      )
      SELECT title, CAST(views AS TEXT) AS views,
        iif(length(data) < 1000000, hex(data), data) AS data, n
      FROM dione_q""";

  private static final String COUNT_EXACT = """
      WITH dione_q(value) AS (
      SELECT count(*) FROM photo
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String COUNT = "SELECT count(*) FROM photo";

  private static final String EXISTS = "SELECT EXISTS (SELECT 1 FROM photo WHERE title = ?1)";

  private static final String TITLES = "SELECT title FROM photo";

  private static final String DATA = """
      WITH dione_q(value) AS (
      SELECT data FROM photo WHERE id = CAST(?1 AS INTEGER)
      )
      SELECT iif(length(value) < 1000000, hex(value), value)
      FROM dione_q""";

  private static final String MOST_VIEWS = """
      WITH dione_q(value) AS (
      SELECT max(views) FROM photo
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String OWNERS = """
      WITH dione_q(value) AS (
      SELECT owner FROM photo
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String ADD = "UPDATE photo SET views = views + CAST(?1 AS INTEGER) WHERE id = CAST(?2 AS INTEGER)";

  private static final String RESET = "UPDATE photo SET views = 0";

  private static final String PRUNE = "DELETE FROM photo WHERE views < CAST(?1 AS INTEGER)";

  private static final String REMOVE = "DELETE FROM photo WHERE id = CAST(?1 AS INTEGER)";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PhotoDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Optional<Photo> optional(long id) {
    return d1.execute(optionalCall(id));
  }

  @Override
  public Photo orNull(long id) {
    return d1.execute(orNullCall(id));
  }

  @Override
  public Photo one(long id) {
    return d1.execute(oneCall(id));
  }

  @Override
  public List<Card> cards() {
    return d1.execute(cardsCall());
  }

  @Override
  public Optional<Card> card(long id) {
    return d1.execute(cardCall(id));
  }

  @Override
  public long countExact() {
    return d1.execute(countExactCall());
  }

  @Override
  public int count() {
    return d1.execute(countCall());
  }

  @Override
  public boolean exists(String title) {
    return d1.execute(existsCall(title));
  }

  @Override
  public List<String> titles() {
    return d1.execute(titlesCall());
  }

  @Override
  public Optional<byte[]> data(long id) {
    return d1.execute(dataCall(id));
  }

  @Override
  public Long mostViews() {
    return d1.execute(mostViewsCall());
  }

  @Override
  public List<Long> owners() {
    return d1.execute(ownersCall());
  }

  @Override
  public void add(long id, int by) {
    d1.execute(addCall(id, by));
  }

  @Override
  public long reset() {
    return d1.execute(resetCall());
  }

  @Override
  public int prune(long least) {
    return d1.execute(pruneCall(least));
  }

  @Override
  public boolean remove(long id) {
    return d1.execute(removeCall(id));
  }

  private Call<Optional<Photo>> optionalCall(long id) {
    return QueryCall.optional(
        new Statement(OPTIONAL, Arrays.asList(Encode.integer(id)), "PhotoDao.optional"),
        Photo_.MAPPER);
  }

  private Call<Photo> orNullCall(long id) {
    return QueryCall.orNull(
        new Statement(OPTIONAL, Arrays.asList(Encode.integer(id)), "PhotoDao.orNull"),
        Photo_.MAPPER);
  }

  private Call<Photo> oneCall(long id) {
    return QueryCall.one(
        new Statement(OPTIONAL, Arrays.asList(Encode.integer(id)), "PhotoDao.one"),
        Photo_.MAPPER);
  }

  private Call<List<Card>> cardsCall() {
    return QueryCall.list(
        new Statement(CARDS, List.of(), "PhotoDao.cards"),
        CARD_ROW);
  }

  private Call<Optional<Card>> cardCall(long id) {
    return QueryCall.optional(
        new Statement(CARD, Arrays.asList(Encode.integer(id)), "PhotoDao.card"),
        CARD_ROW);
  }

  private Call<Long> countExactCall() {
    return QueryCall.one(
        new Statement(COUNT_EXACT, List.of(), "PhotoDao.countExact"),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  private Call<Integer> countCall() {
    return QueryCall.one(
        new Statement(COUNT, List.of(), "PhotoDao.count"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<Boolean> existsCall(String title) {
    return QueryCall.one(
        new Statement(EXISTS, Arrays.asList(Encode.text(title)), "PhotoDao.exists"),
        RowMapper.ofScalar(row -> Decode.bool(row, 0)));
  }

  private Call<List<String>> titlesCall() {
    return QueryCall.list(
        new Statement(TITLES, List.of(), "PhotoDao.titles"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  private Call<Optional<byte[]>> dataCall(long id) {
    return QueryCall.optional(
        new Statement(DATA, Arrays.asList(Encode.integer(id)), "PhotoDao.data"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.blob(row, 0)));
  }

  private Call<Long> mostViewsCall() {
    return QueryCall.orNull(
        new Statement(MOST_VIEWS, List.of(), "PhotoDao.mostViews"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.int64(row, 0)));
  }

  private Call<List<Long>> ownersCall() {
    return QueryCall.list(
        new Statement(OWNERS, List.of(), "PhotoDao.owners"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.int64(row, 0)));
  }

  private Call<Void> addCall(long id, int by) {
    return new ChangesCall<>(
        new Statement(ADD, Arrays.asList(Encode.integer(by), Encode.integer(id)), "PhotoDao.add"),
        changes -> null);
  }

  private Call<Long> resetCall() {
    return new ChangesCall<>(
        new Statement(RESET, List.of(), "PhotoDao.reset"),
        changes -> changes);
  }

  private Call<Integer> pruneCall(long least) {
    return new ChangesCall<>(
        new Statement(PRUNE, Arrays.asList(Encode.integer(least)), "PhotoDao.prune"),
        Math::toIntExact);
  }

  private Call<Boolean> removeCall(long id) {
    return new ChangesCall<>(
        new Statement(REMOVE, Arrays.asList(Encode.integer(id)), "PhotoDao.remove"),
        changes -> changes > 0);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final PhotoDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new PhotoDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link PhotoDao#optional} to the batch.
     */
    public Pending<Optional<Photo>> optional(long id) {
      return batch.add(dao.optionalCall(id));
    }

    /**
     * Adds {@link PhotoDao#orNull} to the batch.
     */
    public Pending<Photo> orNull(long id) {
      return batch.add(dao.orNullCall(id));
    }

    /**
     * Adds {@link PhotoDao#one} to the batch.
     */
    public Pending<Photo> one(long id) {
      return batch.add(dao.oneCall(id));
    }

    /**
     * Adds {@link PhotoDao#cards} to the batch.
     */
    public Pending<List<Card>> cards() {
      return batch.add(dao.cardsCall());
    }

    /**
     * Adds {@link PhotoDao#card} to the batch.
     */
    public Pending<Optional<Card>> card(long id) {
      return batch.add(dao.cardCall(id));
    }

    /**
     * Adds {@link PhotoDao#countExact} to the batch.
     */
    public Pending<Long> countExact() {
      return batch.add(dao.countExactCall());
    }

    /**
     * Adds {@link PhotoDao#count} to the batch.
     */
    public Pending<Integer> count() {
      return batch.add(dao.countCall());
    }

    /**
     * Adds {@link PhotoDao#exists} to the batch.
     */
    public Pending<Boolean> exists(String title) {
      return batch.add(dao.existsCall(title));
    }

    /**
     * Adds {@link PhotoDao#titles} to the batch.
     */
    public Pending<List<String>> titles() {
      return batch.add(dao.titlesCall());
    }

    /**
     * Adds {@link PhotoDao#data} to the batch.
     */
    public Pending<Optional<byte[]>> data(long id) {
      return batch.add(dao.dataCall(id));
    }

    /**
     * Adds {@link PhotoDao#mostViews} to the batch.
     */
    public Pending<Long> mostViews() {
      return batch.add(dao.mostViewsCall());
    }

    /**
     * Adds {@link PhotoDao#owners} to the batch.
     */
    public Pending<List<Long>> owners() {
      return batch.add(dao.ownersCall());
    }

    /**
     * Adds {@link PhotoDao#add} to the batch.
     */
    public Pending<Void> add(long id, int by) {
      return batch.add(dao.addCall(id, by));
    }

    /**
     * Adds {@link PhotoDao#reset} to the batch.
     */
    public Pending<Long> reset() {
      return batch.add(dao.resetCall());
    }

    /**
     * Adds {@link PhotoDao#prune} to the batch.
     */
    public Pending<Integer> prune(long least) {
      return batch.add(dao.pruneCall(least));
    }

    /**
     * Adds {@link PhotoDao#remove} to the batch.
     */
    public Pending<Boolean> remove(long id) {
      return batch.add(dao.removeCall(id));
    }
  }
}
