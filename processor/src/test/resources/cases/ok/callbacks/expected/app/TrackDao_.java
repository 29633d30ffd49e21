package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowCount;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link TrackDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.TrackDao",
    signatures = {
        "insert(app.Track track)",
        "updateAll(java.util.Collection tracks)",
        "delete(app.Track track)",
        "save(app.Player player)",
        "remove(app.Player player)"
    }
)
public final class TrackDao_ implements TrackDao {
  private static final String INSERT = """
      INSERT INTO track (id, title, plays)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Track> INSERT_WRITE = BulkWrite.of(
      "TrackDao.insert",
      INSERT,
      Track_.WRITER.before(Track_::beforeInsert),
      null)
      .insertingOnly();

  private static final String UPDATE_ALL = """
      UPDATE track SET
        title = src.value->>1,
        plays = src.value->>2
      FROM json_each(?1) AS src
      WHERE track.id = src.value->>0""";

  private static final BulkWrite<Track> UPDATE_ALL_WRITE = BulkWrite.of(
      "TrackDao.updateAll",
      UPDATE_ALL,
      Track_.WRITER.before(Track_::beforeUpdate),
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String DELETE = """
      DELETE FROM track
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Track> DELETE_WRITE = BulkWrite.of(
      "TrackDao.delete",
      DELETE,
      Track_.KEY_WRITER.before(Track_::beforeDelete),
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String SAVE = """
      INSERT INTO player (name, "key")
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT ("key") DO UPDATE SET
        name = excluded.name
      WHERE player.name IS NOT excluded.name""";

  private static final String SAVE_READ = """
      SELECT kept.name AS name, kept."key" AS "key"
      FROM json_each(?1) AS src CROSS JOIN player AS kept ON kept."key" = src.value->>1
      ORDER BY src.key""";

  private static final BulkWrite<Player> SAVE_WRITE = BulkWrite.of(
      "TrackDao.save",
      SAVE,
      Player_.WRITER.before(Player_::beforeUpsert),
      new Folding(List.of(1), Set.of(), Set.of()))
      .readingBack(SAVE_READ);

  private static final String REMOVE = """
      DELETE FROM player
      WHERE "key" IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Player> REMOVE_WRITE = BulkWrite.of(
      "TrackDao.remove",
      REMOVE,
      Player_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String ALL = """
      SELECT id, title, plays
      FROM track
      ORDER BY track.id""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public TrackDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Track track) {
    d1.execute(insertCall(track));
  }

  @Override
  public long updateAll(Collection<Track> tracks) {
    return d1.execute(updateAllCall(tracks));
  }

  @Override
  public boolean delete(Track track) {
    return d1.execute(deleteCall(track));
  }

  @Override
  public Player save(Player player) {
    return d1.execute(saveCall(player));
  }

  @Override
  public void remove(Player player) {
    d1.execute(removeCall(player));
  }

  @Override
  public List<Track> all() {
    return d1.execute(allCall());
  }

  private Call<Void> insertCall(Track track) {
    return INSERT_WRITE.of(d1, Collections.singletonList(track));
  }

  private Call<Long> updateAllCall(Collection<Track> tracks) {
    return UPDATE_ALL_WRITE.of(d1, tracks, result -> result.written());
  }

  private Call<Boolean> deleteCall(Track track) {
    return DELETE_WRITE.of(d1, Collections.singletonList(track), result -> result.written() > 0);
  }

  private Call<Player> saveCall(Player player) {
    return SAVE_WRITE.returning(
        d1,
        Collections.singletonList(player),
        Player_.MAPPER,
        RowCount::one);
  }

  private Call<Void> removeCall(Player player) {
    return REMOVE_WRITE.of(d1, Collections.singletonList(player));
  }

  private Call<List<Track>> allCall() {
    return QueryCall.list(
        new Statement(ALL, List.of(), "TrackDao.all"),
        Track_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final TrackDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new TrackDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link TrackDao#insert} to the batch.
     */
    public Pending<Void> insert(Track track) {
      return batch.add(dao.insertCall(track));
    }

    /**
     * Adds {@link TrackDao#updateAll} to the batch.
     */
    public Pending<Long> updateAll(Collection<Track> tracks) {
      return batch.add(dao.updateAllCall(tracks));
    }

    /**
     * Adds {@link TrackDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Track track) {
      return batch.add(dao.deleteCall(track));
    }

    /**
     * Adds {@link TrackDao#save} to the batch.
     */
    public Pending<Player> save(Player player) {
      return batch.add(dao.saveCall(player));
    }

    /**
     * Adds {@link TrackDao#remove} to the batch.
     */
    public Pending<Void> remove(Player player) {
      return batch.add(dao.removeCall(player));
    }

    /**
     * Adds {@link TrackDao#all} to the batch.
     */
    public Pending<List<Track>> all() {
      return batch.add(dao.allCall());
    }
  }
}
