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
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link EventDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.EventDao",
    signatures = {
        "upsertAll(java.util.List events)",
        "update(app.Event event)",
        "ofYear(int year)",
        "saveLegacy(app.Legacy legacy)",
        "deleteLegacy(app.Legacy legacy)"
    },
    carried = {
        @Generated.Carried(of = "app.EventDao", suppressed = "dione:full-scan: the table is small"),
        @Generated.Carried(of = "byKey", parameters = "java.lang.String key", nullable = "return")
    }
)
public final class EventDao_ implements EventDao {
  private static final String UPSERT_ALL = """
      INSERT INTO events (day, performer, external_id, event_id, year, search_text)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (event_id) DO UPDATE SET
        day = excluded.day,
        performer = excluded.performer,
        external_id = COALESCE(excluded.external_id, events.external_id),
        year = excluded.year,
        search_text = COALESCE(excluded.search_text, events.search_text)
      WHERE (events.day, events.performer, events.external_id, events.year, events.search_text)
        IS NOT (excluded.day, excluded.performer, COALESCE(excluded.external_id, events.external_id),
          excluded.year, COALESCE(excluded.search_text, events.search_text))""";

  private static final BulkWrite<Event> UPSERT_ALL_WRITE = BulkWrite.of(
      "EventDao.upsertAll",
      UPSERT_ALL,
      Event_.WRITER,
      new Folding(List.of(3), Set.of(2, 5), Set.of()))
      .repeating();

  private static final String UPDATE = """
      UPDATE events SET
        day = src.value->>0,
        performer = src.value->>1,
        external_id = src.value->>2,
        year = src.value->>4,
        search_text = src.value->>5
      FROM json_each(?1) AS src
      WHERE events.event_id = src.value->>3""";

  private static final BulkWrite<Event> UPDATE_WRITE = BulkWrite.of(
      "EventDao.update",
      UPDATE,
      Event_.WRITER,
      new Folding(List.of(3), Set.of(), Set.of()))
      .repeating();

  private static final String BY_KEY = """
      SELECT day, performer, external_id, event_id
      FROM events
      WHERE events.event_id = ?1""";

  private static final String OF_YEAR = "SELECT * FROM events WHERE year = CAST(?1 AS INTEGER)";

  private static final String SAVE_LEGACY = """
      INSERT INTO legacy (name, id)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name
      WHERE legacy.name IS NOT excluded.name""";

  private static final BulkWrite<Legacy> SAVE_LEGACY_WRITE = BulkWrite.of(
      "EventDao.saveLegacy",
      SAVE_LEGACY,
      Legacy_.WRITER,
      new Folding(List.of(1), Set.of(), Set.of()))
      .repeating();

  private static final String DELETE_LEGACY = """
      DELETE FROM legacy
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Legacy> DELETE_LEGACY_WRITE = BulkWrite.of(
      "EventDao.deleteLegacy",
      DELETE_LEGACY,
      Legacy_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String LEGACY = "SELECT * FROM legacy";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public EventDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public BulkResult upsertAll(List<Event> events) {
    return d1.execute(upsertAllCall(events));
  }

  @Override
  public void update(Event event) {
    d1.execute(updateCall(event));
  }

  @Override
  public Event byKey(String key) {
    return d1.execute(byKeyCall(key));
  }

  @Override
  public List<Event> ofYear(int year) {
    return d1.execute(ofYearCall(year));
  }

  @Override
  public void saveLegacy(Legacy legacy) {
    d1.execute(saveLegacyCall(legacy));
  }

  @Override
  public void deleteLegacy(Legacy legacy) {
    d1.execute(deleteLegacyCall(legacy));
  }

  @Override
  public List<Legacy> legacy() {
    return d1.execute(legacyCall());
  }

  private Call<BulkResult> upsertAllCall(List<Event> events) {
    return UPSERT_ALL_WRITE.of(d1, events, result -> result);
  }

  private Call<Void> updateCall(Event event) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(event));
  }

  private Call<Event> byKeyCall(String key) {
    return QueryCall.orNull(
        new Statement(BY_KEY, Arrays.asList(Encode.text(key)), "EventDao.byKey"),
        Event_.MAPPER);
  }

  private Call<List<Event>> ofYearCall(int year) {
    return QueryCall.list(
        new Statement(OF_YEAR, Arrays.asList(Encode.integer(year)), "EventDao.ofYear"),
        Event_.MAPPER);
  }

  private Call<Void> saveLegacyCall(Legacy legacy) {
    return SAVE_LEGACY_WRITE.of(d1, Collections.singletonList(legacy));
  }

  private Call<Void> deleteLegacyCall(Legacy legacy) {
    return DELETE_LEGACY_WRITE.of(d1, Collections.singletonList(legacy));
  }

  private Call<List<Legacy>> legacyCall() {
    return QueryCall.list(
        new Statement(LEGACY, List.of(), "EventDao.legacy"),
        Legacy_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final EventDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new EventDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link EventDao#upsertAll} to the batch.
     */
    public Pending<BulkResult> upsertAll(List<Event> events) {
      return batch.add(dao.upsertAllCall(events));
    }

    /**
     * Adds {@link EventDao#update} to the batch.
     */
    public Pending<Void> update(Event event) {
      return batch.add(dao.updateCall(event));
    }

    /**
     * Adds {@link EventDao#byKey} to the batch.
     */
    public Pending<Event> byKey(String key) {
      return batch.add(dao.byKeyCall(key));
    }

    /**
     * Adds {@link EventDao#ofYear} to the batch.
     */
    public Pending<List<Event>> ofYear(int year) {
      return batch.add(dao.ofYearCall(year));
    }

    /**
     * Adds {@link EventDao#saveLegacy} to the batch.
     */
    public Pending<Void> saveLegacy(Legacy legacy) {
      return batch.add(dao.saveLegacyCall(legacy));
    }

    /**
     * Adds {@link EventDao#deleteLegacy} to the batch.
     */
    public Pending<Void> deleteLegacy(Legacy legacy) {
      return batch.add(dao.deleteLegacyCall(legacy));
    }

    /**
     * Adds {@link EventDao#legacy} to the batch.
     */
    public Pending<List<Legacy>> legacy() {
      return batch.add(dao.legacyCall());
    }
  }
}
