package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.dialect.page.KeyReading;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.QueryCall;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = {
        "between(java.time.LocalDate from, java.time.LocalDate to)",
        "dearest(int price)",
        "named(java.lang.String venue)",
        "holding(java.lang.String venue, dev.dione.PageRequest page)",
        "anyOf(java.util.Collection id, java.util.Set hash)",
        "noneOf(java.util.List price)",
        "tagged(java.util.List tags)"
    },
    carried = {
        @Generated.Carried(of = "app.ShowDao", suppressed = {"dione:full-scan: the table is small", "dione:sort: the table is small"}),
        @Generated.Carried(of = "other", parameters = {"java.lang.String venue", "java.lang.Integer price"}, nullable = "price"),
        @Generated.Carried(of = "free", parameters = {"java.lang.Integer price", "long id"}, nullable = "price"),
        @Generated.Carried(of = "byFee", suppressed = "dione:text-order: the tests want it")
    }
)
public final class ShowDao_ implements ShowDao {
  private static final String BETWEEN = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.day >= ?1
        AND show.day < ?2
      ORDER BY show.day, show.id""";

  private static final String DEAREST = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.price <= ?1
      ORDER BY show.price DESC, show.day, show.id
      LIMIT 1""";

  private static final String NAMED = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.venue >= ?1 AND show.venue < ?1 || x'ff'
      ORDER BY show.id
      LIMIT 10""";

  private static final String HOLDING = """
      WITH dione_q AS (
      SELECT *
      FROM show
      WHERE instr(show.venue, ?1) > 0
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM dione_q""";

  private static final PagedQuery<Show> HOLDING_PAGES = PagedQuery.of(
      "ShowDao.holding",
      HOLDING,
      Show_.MAPPER,
      PageOrder.asc("id", "id", KeyReading.INTEGER).notNull());

  private static final String ANY_OF = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.id IN (SELECT value FROM json_each(?1) WHERE value IS NOT NULL)
        AND show.hash IN (SELECT unhex(value) FROM json_each(?2) WHERE value IS NOT NULL)
      ORDER BY show.id""";

  private static final String NONE_OF = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE (show.price IS NULL OR show.price NOT IN (SELECT value FROM json_each(?1) WHERE value IS NOT NULL))
      ORDER BY show.id""";

  private static final String OTHER = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.venue IS NOT ?1
        AND show.price IS NOT ?2
      ORDER BY show.id""";

  private static final String FREE = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.price IS ?1
        AND show.id > ?2
      ORDER BY show.id""";

  private static final String TAGGED = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      WHERE show.tags = ?1
      ORDER BY show.id""";

  private static final String BY_FEE = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price, fee,
        iif(length(hash) < 1000000, hex(hash), hash) AS hash, tags
      FROM show
      ORDER BY show.fee, show.id""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public List<Show> between(LocalDate from, LocalDate to) {
    return d1.execute(betweenCall(from, to));
  }

  @Override
  public Optional<Show> dearest(int price) {
    return d1.execute(dearestCall(price));
  }

  @Override
  public List<Show> named(String venue) {
    return d1.execute(namedCall(venue));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Show> holding(String venue, PageRequest page) {
    return d1.execute(holdingCall(venue, page));
  }

  @Override
  public List<Show> anyOf(Collection<Long> id, Set<byte[]> hash) {
    return d1.execute(anyOfCall(id, hash));
  }

  @Override
  public List<Show> noneOf(List<Integer> price) {
    return d1.execute(noneOfCall(price));
  }

  @Override
  public List<Show> other(String venue, Integer price) {
    return d1.execute(otherCall(venue, price));
  }

  @Override
  public List<Show> free(Integer price, long id) {
    return d1.execute(freeCall(price, id));
  }

  @Override
  public List<Show> tagged(List<String> tags) {
    return d1.execute(taggedCall(tags));
  }

  @Override
  public List<Show> byFee() {
    return d1.execute(byFeeCall());
  }

  private Call<List<Show>> betweenCall(LocalDate from, LocalDate to) {
    return QueryCall.list(
        new Statement(BETWEEN, Arrays.asList(Encode.localDate(from), Encode.localDate(to)),
            "ShowDao.between"),
        Show_.MAPPER);
  }

  private Call<Optional<Show>> dearestCall(int price) {
    return QueryCall.optional(
        new Statement(DEAREST, Arrays.asList(Encode.integer(price)), "ShowDao.dearest"),
        Show_.MAPPER);
  }

  private Call<List<Show>> namedCall(String venue) {
    return QueryCall.list(
        new Statement(NAMED, Arrays.asList(Encode.text(venue)), "ShowDao.named"),
        Show_.MAPPER);
  }

  private Call<Page<Show>> holdingCall(String venue, PageRequest page) {
    return HOLDING_PAGES.page(Arrays.asList(Encode.text(venue)), page);
  }

  private Call<List<Show>> anyOfCall(Collection<Long> id, Set<byte[]> hash) {
    return QueryCall.list(
        new Statement(ANY_OF, Arrays.asList(Encode.list(id, Encode::integer),
            Encode.list(hash, Encode::blob)), "ShowDao.anyOf"),
        Show_.MAPPER);
  }

  private Call<List<Show>> noneOfCall(List<Integer> price) {
    return QueryCall.list(
        new Statement(NONE_OF, Arrays.asList(Encode.list(price, Encode::integer)),
            "ShowDao.noneOf"),
        Show_.MAPPER);
  }

  private Call<List<Show>> otherCall(String venue, Integer price) {
    return QueryCall.list(
        new Statement(OTHER, Arrays.asList(Encode.text(venue), Encode.integer(price)),
            "ShowDao.other"),
        Show_.MAPPER);
  }

  private Call<List<Show>> freeCall(Integer price, long id) {
    return QueryCall.list(
        new Statement(FREE, Arrays.asList(Encode.integer(price), Encode.integer(id)),
            "ShowDao.free"),
        Show_.MAPPER);
  }

  private Call<List<Show>> taggedCall(List<String> tags) {
    return QueryCall.list(
        new Statement(TAGGED, Arrays.asList(Encode.json(tags)), "ShowDao.tagged"),
        Show_.MAPPER);
  }

  private Call<List<Show>> byFeeCall() {
    return QueryCall.list(
        new Statement(BY_FEE, List.of(), "ShowDao.byFee"),
        Show_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final ShowDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new ShowDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link ShowDao#between} to the batch.
     */
    public Pending<List<Show>> between(LocalDate from, LocalDate to) {
      return batch.add(dao.betweenCall(from, to));
    }

    /**
     * Adds {@link ShowDao#dearest} to the batch.
     */
    public Pending<Optional<Show>> dearest(int price) {
      return batch.add(dao.dearestCall(price));
    }

    /**
     * Adds {@link ShowDao#named} to the batch.
     */
    public Pending<List<Show>> named(String venue) {
      return batch.add(dao.namedCall(venue));
    }

    /**
     * Adds {@link ShowDao#holding} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Show>> holding(String venue, PageRequest page) {
      return batch.add(dao.holdingCall(venue, page));
    }

    /**
     * Adds {@link ShowDao#anyOf} to the batch.
     */
    public Pending<List<Show>> anyOf(Collection<Long> id, Set<byte[]> hash) {
      return batch.add(dao.anyOfCall(id, hash));
    }

    /**
     * Adds {@link ShowDao#noneOf} to the batch.
     */
    public Pending<List<Show>> noneOf(List<Integer> price) {
      return batch.add(dao.noneOfCall(price));
    }

    /**
     * Adds {@link ShowDao#other} to the batch.
     */
    public Pending<List<Show>> other(String venue, Integer price) {
      return batch.add(dao.otherCall(venue, price));
    }

    /**
     * Adds {@link ShowDao#free} to the batch.
     */
    public Pending<List<Show>> free(Integer price, long id) {
      return batch.add(dao.freeCall(price, id));
    }

    /**
     * Adds {@link ShowDao#tagged} to the batch.
     */
    public Pending<List<Show>> tagged(List<String> tags) {
      return batch.add(dao.taggedCall(tags));
    }

    /**
     * Adds {@link ShowDao#byFee} to the batch.
     */
    public Pending<List<Show>> byFee() {
      return batch.add(dao.byFeeCall());
    }
  }
}
