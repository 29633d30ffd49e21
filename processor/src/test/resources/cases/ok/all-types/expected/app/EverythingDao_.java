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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The statements of {@link EverythingDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.EverythingDao",
    signatures = {
        "insert(app.Everything everything)",
        "upsertAll(java.util.Collection everything)",
        "byId(long id)"
    },
    carried = {
        @Generated.Carried(of = "app.EverythingDao", suppressed = "dione:full-scan: the table is small"),
        @Generated.Carried(of = "byColor", parameters = {"app.Everything.Color color", "java.lang.Long maybeLarge", "byte[] bytes"}, nullable = "maybeLarge"),
        @Generated.Carried(of = "search", parameters = {"boolean yes", "byte tiny", "double real", "java.time.LocalDate from", "java.time.Instant since", "java.util.UUID uuid", "byte[] bytes", "app.Everything.Color color", "java.lang.Long large"}, nullable = "large")
    }
)
public final class EverythingDao_ implements EverythingDao {
  private static final String INSERT = """
      INSERT INTO everything (id, yes, tiny, small, medium, single, real, maybe_yes, maybe_tiny,
        maybe_small, maybe_medium, maybe_large, maybe_single, maybe_real, price, huge, text, color,
        uuid, date, time, sqlite_time, date_time, sqlite_date_time, instant, sqlite_instant, "offset",
        zoned, duration, millis, period, bytes, maybe_bytes, list, part, any)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5,
        src.value->>6, src.value->>7, src.value->>8, src.value->>9, src.value->>10, src.value->>11,
        src.value->>12, src.value->>13, src.value->>14, src.value->>15, src.value->>16,
        src.value->>17, src.value->>18, src.value->>19, src.value->>20, src.value->>21,
        src.value->>22, src.value->>23, src.value->>24, src.value->>25, src.value->>26,
        src.value->>27, src.value->>28, src.value->>29, src.value->>30, unhex(src.value->>31),
        unhex(src.value->>32), src.value->>33, src.value->>34, (src.value->>35)
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Everything> INSERT_WRITE = BulkWrite.of(
      "EverythingDao.insert",
      INSERT,
      Everything_.WRITER,
      null)
      .insertingOnly();

  private static final String UPSERT_ALL = """
      INSERT INTO everything (id, yes, tiny, small, medium, single, real, maybe_yes, maybe_tiny,
        maybe_small, maybe_medium, maybe_large, maybe_single, maybe_real, price, huge, text, color,
        uuid, date, time, sqlite_time, date_time, sqlite_date_time, instant, sqlite_instant, "offset",
        zoned, duration, millis, period, bytes, maybe_bytes, list, part, any)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5,
        src.value->>6, src.value->>7, src.value->>8, src.value->>9, src.value->>10, src.value->>11,
        src.value->>12, src.value->>13, src.value->>14, src.value->>15, src.value->>16,
        src.value->>17, src.value->>18, src.value->>19, src.value->>20, src.value->>21,
        src.value->>22, src.value->>23, src.value->>24, src.value->>25, src.value->>26,
        src.value->>27, src.value->>28, src.value->>29, src.value->>30, unhex(src.value->>31),
        unhex(src.value->>32), src.value->>33, src.value->>34, (src.value->>35)
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        yes = excluded.yes,
        tiny = excluded.tiny,
        small = excluded.small,
        medium = excluded.medium,
        single = excluded.single,
        real = excluded.real,
        maybe_yes = COALESCE(excluded.maybe_yes, everything.maybe_yes),
        maybe_tiny = COALESCE(excluded.maybe_tiny, everything.maybe_tiny),
        maybe_small = COALESCE(excluded.maybe_small, everything.maybe_small),
        maybe_medium = COALESCE(excluded.maybe_medium, everything.maybe_medium),
        maybe_large = COALESCE(excluded.maybe_large, everything.maybe_large),
        maybe_single = COALESCE(excluded.maybe_single, everything.maybe_single),
        maybe_real = COALESCE(excluded.maybe_real, everything.maybe_real),
        price = excluded.price,
        huge = excluded.huge,
        text = excluded.text,
        color = excluded.color,
        uuid = excluded.uuid,
        date = excluded.date,
        time = excluded.time,
        sqlite_time = excluded.sqlite_time,
        date_time = excluded.date_time,
        sqlite_date_time = excluded.sqlite_date_time,
        instant = excluded.instant,
        sqlite_instant = excluded.sqlite_instant,
        "offset" = excluded."offset",
        zoned = excluded.zoned,
        duration = excluded.duration,
        millis = excluded.millis,
        period = excluded.period,
        bytes = excluded.bytes,
        maybe_bytes = COALESCE(excluded.maybe_bytes, everything.maybe_bytes),
        list = excluded.list,
        part = COALESCE(excluded.part, everything.part),
        any = excluded.any
      WHERE (everything.yes, everything.tiny, everything.small, everything.medium, everything.single,
          everything.real, everything.maybe_yes, everything.maybe_tiny, everything.maybe_small,
          everything.maybe_medium, everything.maybe_large, everything.maybe_single,
          everything.maybe_real, everything.price, everything.huge, everything.text, everything.color,
          everything.uuid, everything.date, everything.time, everything.sqlite_time,
          everything.date_time, everything.sqlite_date_time, everything.instant,
          everything.sqlite_instant, everything."offset", everything.zoned, everything.duration,
          everything.millis, everything.period, everything.bytes, everything.maybe_bytes,
          everything.list, everything.part, everything.any)
        IS NOT (excluded.yes, excluded.tiny, excluded.small, excluded.medium, excluded.single,
          excluded.real, COALESCE(excluded.maybe_yes, everything.maybe_yes),
          COALESCE(excluded.maybe_tiny, everything.maybe_tiny),
          COALESCE(excluded.maybe_small, everything.maybe_small),
          COALESCE(excluded.maybe_medium, everything.maybe_medium),
          COALESCE(excluded.maybe_large, everything.maybe_large),
          COALESCE(excluded.maybe_single, everything.maybe_single),
          COALESCE(excluded.maybe_real, everything.maybe_real), excluded.price, excluded.huge,
          excluded.text, excluded.color, excluded.uuid, excluded.date, excluded.time,
          excluded.sqlite_time, excluded.date_time, excluded.sqlite_date_time, excluded.instant,
          excluded.sqlite_instant, excluded."offset", excluded.zoned, excluded.duration,
          excluded.millis, excluded.period, excluded.bytes,
          COALESCE(excluded.maybe_bytes, everything.maybe_bytes), excluded.list,
          COALESCE(excluded.part, everything.part), excluded.any)""";

  private static final BulkWrite<Everything> UPSERT_ALL_WRITE = BulkWrite.of(
      "EverythingDao.upsertAll",
      UPSERT_ALL,
      Everything_.WRITER,
      new Folding(List.of(0), Set.of(7, 8, 9, 10, 11, 12, 13, 32, 34), Set.of()))
      .repeating();

  private static final String BY_ID = """
      SELECT CAST(id AS TEXT) AS id, yes, tiny, small, medium, single, real, maybe_yes, maybe_tiny,
        maybe_small, maybe_medium, CAST(maybe_large AS TEXT) AS maybe_large, maybe_single, maybe_real,
        price, huge, text, color, uuid, date, time, sqlite_time, date_time, sqlite_date_time, instant,
        sqlite_instant, "offset", zoned, duration, CAST(millis AS TEXT) AS millis, period,
        iif(length(bytes) < 1000000, hex(bytes), bytes) AS bytes,
        iif(length(maybe_bytes) < 1000000, hex(maybe_bytes), maybe_bytes) AS maybe_bytes, list, part,
        any
      FROM everything
      WHERE everything.id = ?1""";

  private static final String BY_COLOR = """
      SELECT CAST(id AS TEXT) AS id, yes, tiny, small, medium, single, real, maybe_yes, maybe_tiny,
        maybe_small, maybe_medium, CAST(maybe_large AS TEXT) AS maybe_large, maybe_single, maybe_real,
        price, huge, text, color, uuid, date, time, sqlite_time, date_time, sqlite_date_time, instant,
        sqlite_instant, "offset", zoned, duration, CAST(millis AS TEXT) AS millis, period,
        iif(length(bytes) < 1000000, hex(bytes), bytes) AS bytes,
        iif(length(maybe_bytes) < 1000000, hex(maybe_bytes), maybe_bytes) AS maybe_bytes, list, part,
        any
      FROM everything
      WHERE everything.color = ?1
        AND everything.maybe_large IS ?2
        AND everything.bytes = unhex(?3)
      ORDER BY everything.id""";

  private static final String SEARCH = """
      WITH dione_q AS (
      SELECT * FROM everything
      WHERE yes = CAST(?1 AS INTEGER) AND tiny = CAST(?2 AS INTEGER) AND real < ?3 AND date >= ?4 AND instant > ?5
        AND uuid = ?6 AND bytes = unhex(?7) AND color = ?8 AND maybe_large IS CAST(?9 AS INTEGER)
      )
      SELECT CAST(id AS TEXT) AS id, yes, tiny, small, medium, single, real, maybe_yes, maybe_tiny,
        maybe_small, maybe_medium, CAST(maybe_large AS TEXT) AS maybe_large, maybe_single, maybe_real,
        price, huge, text, color, uuid, date, time, sqlite_time, date_time, sqlite_date_time, instant,
        sqlite_instant, "offset", zoned, duration, CAST(millis AS TEXT) AS millis, period,
        iif(length(bytes) < 1000000, hex(bytes), bytes) AS bytes,
        iif(length(maybe_bytes) < 1000000, hex(maybe_bytes), maybe_bytes) AS maybe_bytes, list, part,
        any
      FROM dione_q""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public EverythingDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Everything everything) {
    d1.execute(insertCall(everything));
  }

  @Override
  public void upsertAll(Collection<Everything> everything) {
    d1.execute(upsertAllCall(everything));
  }

  @Override
  public Optional<Everything> byId(long id) {
    return d1.execute(byIdCall(id));
  }

  @Override
  public List<Everything> byColor(Everything.Color color, Long maybeLarge, byte[] bytes) {
    return d1.execute(byColorCall(color, maybeLarge, bytes));
  }

  @Override
  public List<Everything> search(boolean yes, byte tiny, double real, LocalDate from, Instant since,
      UUID uuid, byte[] bytes, Everything.Color color, Long large) {
    return d1.execute(searchCall(yes, tiny, real, from, since, uuid, bytes, color, large));
  }

  private Call<Void> insertCall(Everything everything) {
    return INSERT_WRITE.of(d1, Collections.singletonList(everything));
  }

  private Call<Void> upsertAllCall(Collection<Everything> everything) {
    return UPSERT_ALL_WRITE.of(d1, everything);
  }

  private Call<Optional<Everything>> byIdCall(long id) {
    return QueryCall.optional(
        new Statement(BY_ID, Arrays.asList(Encode.integer(id)), "EverythingDao.byId"),
        Everything_.MAPPER);
  }

  private Call<List<Everything>> byColorCall(Everything.Color color, Long maybeLarge,
      byte[] bytes) {
    return QueryCall.list(
        new Statement(BY_COLOR, Arrays.asList(Encode.enumName(color), Encode.integer(maybeLarge),
            Encode.blob(bytes)), "EverythingDao.byColor"),
        Everything_.MAPPER);
  }

  private Call<List<Everything>> searchCall(boolean yes, byte tiny, double real, LocalDate from,
      Instant since, UUID uuid, byte[] bytes, Everything.Color color, Long large) {
    return QueryCall.list(
        new Statement(SEARCH, Arrays.asList(Encode.bool(yes), Encode.integer(tiny),
            Encode.real(real), Encode.localDate(from), Encode.instant(since), Encode.uuid(uuid),
            Encode.blob(bytes), Encode.enumName(color), Encode.integer(large)),
            "EverythingDao.search"),
        Everything_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final EverythingDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new EverythingDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link EverythingDao#insert} to the batch.
     */
    public Pending<Void> insert(Everything everything) {
      return batch.add(dao.insertCall(everything));
    }

    /**
     * Adds {@link EverythingDao#upsertAll} to the batch.
     */
    public Pending<Void> upsertAll(Collection<Everything> everything) {
      return batch.add(dao.upsertAllCall(everything));
    }

    /**
     * Adds {@link EverythingDao#byId} to the batch.
     */
    public Pending<Optional<Everything>> byId(long id) {
      return batch.add(dao.byIdCall(id));
    }

    /**
     * Adds {@link EverythingDao#byColor} to the batch.
     */
    public Pending<List<Everything>> byColor(Everything.Color color, Long maybeLarge,
        byte[] bytes) {
      return batch.add(dao.byColorCall(color, maybeLarge, bytes));
    }

    /**
     * Adds {@link EverythingDao#search} to the batch.
     */
    public Pending<List<Everything>> search(boolean yes, byte tiny, double real, LocalDate from,
        Instant since, UUID uuid, byte[] bytes, Everything.Color color, Long large) {
      return batch.add(dao.searchCall(yes, tiny, real, from, since, uuid, bytes, color, large));
    }
  }
}
