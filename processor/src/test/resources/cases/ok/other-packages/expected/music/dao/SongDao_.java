package music.dao;

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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import music.model.Song;
import music.model.Song_;

/**
 * The statements of {@link SongDao}. Safe for use by many threads.
 */
@Generated(
    from = "music.dao.SongDao",
    signatures = {
        "save(music.model.Song song)",
        "insertAll(java.util.Collection songs)"
    },
    carried = @Generated.Carried(of = "music.dao.SongDao", suppressed = "dione:sort: the table is small")
)
public final class SongDao_ implements SongDao {
  private static final String ALL = """
      WITH dione_q AS (
      SELECT * FROM song ORDER BY title
      )
      SELECT CAST(id AS TEXT) AS id, title
      FROM dione_q""";

  private static final String SAVE = """
      INSERT INTO song (id, title)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title
      WHERE song.title IS NOT excluded.title""";

  private static final BulkWrite<Song> SAVE_WRITE = BulkWrite.of(
      "SongDao.save",
      SAVE,
      Song_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String INSERT_ALL = """
      INSERT INTO song (id, title)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Song> INSERT_ALL_WRITE = BulkWrite.of(
      "SongDao.insertAll",
      INSERT_ALL,
      Song_.WRITER,
      null)
      .insertingOnly();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public SongDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public List<Song> all() {
    return d1.execute(allCall());
  }

  @Override
  public void save(Song song) {
    d1.execute(saveCall(song));
  }

  @Override
  public long insertAll(Collection<Song> songs) {
    return d1.execute(insertAllCall(songs));
  }

  private Call<List<Song>> allCall() {
    return QueryCall.list(
        new Statement(ALL, List.of(), "SongDao.all"),
        Song_.MAPPER);
  }

  private Call<Void> saveCall(Song song) {
    return SAVE_WRITE.of(d1, Collections.singletonList(song));
  }

  private Call<Long> insertAllCall(Collection<Song> songs) {
    return INSERT_ALL_WRITE.of(d1, songs, result -> result.written());
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final SongDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new SongDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link SongDao#all} to the batch.
     */
    public Pending<List<Song>> all() {
      return batch.add(dao.allCall());
    }

    /**
     * Adds {@link SongDao#save} to the batch.
     */
    public Pending<Void> save(Song song) {
      return batch.add(dao.saveCall(song));
    }

    /**
     * Adds {@link SongDao#insertAll} to the batch.
     */
    public Pending<Long> insertAll(Collection<Song> songs) {
      return batch.add(dao.insertAllCall(songs));
    }
  }
}
