package app;

import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.load.BulkLoad;
import dev.dione.load.LoadTarget;
import dev.dione.mapping.GeneratedFormat;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The statements of {@link NightDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.NightDao",
    signatures = {
        "load(java.util.stream.Stream nights)",
        "insert(java.lang.Iterable venues)",
        "ifNew(java.util.Collection venues)",
        "update(java.util.Iterator venues)",
        "deleteAll(java.util.List venues)"
    }
)
public final class NightDao_ implements NightDao {
  private static final String LOAD = """
      INSERT INTO nights (title, id, venue, follows)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title,
        venue = excluded.venue,
        follows = COALESCE(excluded.follows, nights.follows)
      WHERE (nights.title, nights.venue, nights.follows)
        IS NOT (excluded.title, excluded.venue, COALESCE(excluded.follows, nights.follows))""";

  private static final String LOAD_COUNT_NEW = """
      SELECT count(*)
      FROM json_each(?1) AS src
      WHERE NOT EXISTS (SELECT 1 FROM nights AS old WHERE old.id = src.value->>1)""";

  private static final BulkWrite<Night> LOAD_WRITE = BulkWrite.of(
      "NightDao.load",
      LOAD,
      Night_.WRITER,
      new Folding(List.of(1), Set.of(3), Set.of()))
      .countingNew(LOAD_COUNT_NEW)
      .repeating();

  private static final LoadTarget LOAD_TARGET = LoadTarget.of("nights", List.of(1))
      .under("venue")
      .keepingOrder();

  private static final String INSERT = """
      INSERT INTO venue (id, name, version)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Venue> INSERT_WRITE = BulkWrite.of(
      "NightDao.insert",
      INSERT,
      Venue_.WRITER,
      null)
      .insertingOnly();

  private static final LoadTarget INSERT_TARGET = LoadTarget.of("venue", List.of(0));

  private static final String IF_NEW = """
      INSERT INTO venue (id, name, version)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT DO NOTHING""";

  private static final BulkWrite<Venue> IF_NEW_WRITE = BulkWrite.of(
      "NightDao.ifNew",
      IF_NEW,
      Venue_.WRITER,
      null)
      .insertingOnly()
      .repeatingBy(List.of(0));

  private static final LoadTarget IF_NEW_TARGET = LoadTarget.of("venue", List.of(0))
      .keepingOrder();

  private static final String UPDATE = """
      UPDATE venue SET
        name = src.value->>1,
        version = venue.version + 1
      FROM json_each(?1) AS src
      WHERE venue.id = src.value->>0 AND venue.version = src.value->>2""";

  private static final String UPDATE_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Venue', old.version, src.value->>2, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN venue AS old ON old.id = src.value->>0
      WHERE old.version IS NOT src.value->>2
      LIMIT 1""";

  private static final BulkWrite<Venue> UPDATE_WRITE = BulkWrite.of(
      "NightDao.update",
      UPDATE,
      Venue_.WRITER,
      new Folding(List.of(0, 2), Set.of(), Set.of()))
      .guardedBy(UPDATE_GUARD);

  private static final LoadTarget UPDATE_TARGET = LoadTarget.of("venue", List.of(0));

  private static final String DELETE_ALL = """
      DELETE FROM venue
      WHERE (id, version) IN (SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src)""";

  private static final String DELETE_ALL_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Venue', old.version, src.value->>1, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN venue AS old ON old.id = src.value->>0
      WHERE old.version IS NOT src.value->>1
      LIMIT 1""";

  private static final BulkWrite<Venue> DELETE_ALL_WRITE = BulkWrite.of(
      "NightDao.deleteAll",
      DELETE_ALL,
      Venue_.KEY_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()))
      .guardedBy(DELETE_ALL_GUARD);

  private static final LoadTarget DELETE_ALL_TARGET = LoadTarget.of("venue", List.of(0))
      .deleting();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public NightDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public BulkLoad load(Stream<Night> nights) {
    return BulkLoad.of(d1, LOAD_WRITE, LOAD_TARGET, nights);
  }

  @Override
  public BulkLoad insert(Iterable<? extends Venue> venues) {
    return BulkLoad.of(d1, INSERT_WRITE, INSERT_TARGET, venues);
  }

  @Override
  public BulkLoad ifNew(Collection<Venue> venues) {
    return BulkLoad.of(d1, IF_NEW_WRITE, IF_NEW_TARGET, venues);
  }

  @Override
  public BulkLoad update(Iterator<Venue> venues) {
    return BulkLoad.of(d1, UPDATE_WRITE, UPDATE_TARGET, venues);
  }

  @Override
  public BulkLoad deleteAll(List<Venue> venues) {
    return BulkLoad.of(d1, DELETE_ALL_WRITE, DELETE_ALL_TARGET, venues);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final NightDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new NightDao_(d1);
      this.batch = batch;
    }
  }
}
