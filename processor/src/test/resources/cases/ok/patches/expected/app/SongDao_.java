package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.RowCount;
import dev.dione.patch.EntityPatch;
import dev.dione.patch.PatchWrite;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The statements of {@link SongDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.SongDao",
    signatures = {
        "patch(app.Song_.Patch patch)",
        "upsertAll(java.util.Collection patches)",
        "patched(dev.dione.patch.EntityPatch patch)",
        "seats(java.util.List patches)",
        "seat(app.Seat_.Patch patch)"
    }
)
public final class SongDao_ implements SongDao {
  private static final PatchWrite<Song> PATCH = PatchWrite.<Song>update("SongDao.patch", Song_.PATCHES);

  private static final PatchWrite<Song> UPSERT_ALL = PatchWrite.<Song>upsert("SongDao.upsertAll", Song_.PATCHES)
      .repeating();

  private static final String PATCHED_READ = """
      SELECT kept.id AS id, kept.title AS title, kept.album AS album, kept.plays AS plays,
        kept.rating AS rating, kept.label AS label, kept.source AS source, kept.tags AS tags,
        iif(length(kept.cover) < 1000000, hex(kept.cover), kept.cover) AS cover,
        kept.created_at AS created_at, kept.updated_at AS updated_at
      FROM json_each(?1) AS src CROSS JOIN song AS kept ON kept.id = src.value->>0
      ORDER BY src.key""";

  private static final PatchWrite<Song> PATCHED = PatchWrite.<Song>update("SongDao.patched", Song_.PATCHES)
      .readingBack(PATCHED_READ);

  private static final String SEATS_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Seat', old.version, src.value->>2, src.value->>0, src.value->>1))
      FROM json_each(?1) AS src LEFT JOIN seat AS old ON old."row" = src.value->>0 AND old.number = src.value->>1
      WHERE old.version IS NOT src.value->>2
      LIMIT 1""";

  private static final PatchWrite<Seat> SEATS = PatchWrite.<Seat>update("SongDao.seats", Seat_.PATCHES)
      .guardedBy(SEATS_GUARD);

  private static final String SEAT_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Seat', old.version, src.value->>2, src.value->>0, src.value->>1))
      FROM json_each(?1) AS src CROSS JOIN seat AS old ON old."row" = src.value->>0 AND old.number = src.value->>1
      WHERE old.version IS NOT src.value->>2
      LIMIT 1""";

  private static final String SEAT_READ = """
      SELECT kept."row" AS "row", kept.number AS number, kept.guest AS guest, kept."of" AS "of",
        kept.version AS version
      FROM json_each(?1) AS src CROSS JOIN seat AS kept ON kept."row" = src.value->>0 AND kept.number = src.value->>1
      ORDER BY src.key""";

  private static final PatchWrite<Seat> SEAT = PatchWrite.<Seat>upsert("SongDao.seat", Seat_.PATCHES)
      .guardedBy(SEAT_GUARD)
      .readingBack(SEAT_READ);

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public SongDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public boolean patch(Song_.Patch patch) {
    return d1.execute(patchCall(patch));
  }

  @Override
  public BulkResult upsertAll(Collection<Song_.Patch> patches) {
    return d1.execute(upsertAllCall(patches));
  }

  @Override
  public Optional<Song> patched(EntityPatch<Song> patch) {
    return d1.execute(patchedCall(patch));
  }

  @Override
  public void seats(List<Seat_.Patch> patches) {
    d1.execute(seatsCall(patches));
  }

  @Override
  public Seat seat(Seat_.Patch patch) {
    return d1.execute(seatCall(patch));
  }

  private Call<Boolean> patchCall(Song_.Patch patch) {
    return PATCH.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<BulkResult> upsertAllCall(Collection<Song_.Patch> patches) {
    return UPSERT_ALL.of(d1, patches, result -> result);
  }

  private Call<Optional<Song>> patchedCall(EntityPatch<Song> patch) {
    return PATCHED.returning(
        d1,
        Collections.singletonList(patch),
        Song_.MAPPER,
        RowCount::optional);
  }

  private Call<Void> seatsCall(List<Seat_.Patch> patches) {
    return SEATS.of(d1, patches, result -> null);
  }

  private Call<Seat> seatCall(Seat_.Patch patch) {
    return SEAT.returning(
        d1,
        Collections.singletonList(patch),
        Seat_.MAPPER,
        RowCount::one);
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
     * Adds {@link SongDao#patch} to the batch.
     */
    public Pending<Boolean> patch(Song_.Patch patch) {
      return batch.add(dao.patchCall(patch));
    }

    /**
     * Adds {@link SongDao#upsertAll} to the batch.
     */
    public Pending<BulkResult> upsertAll(Collection<Song_.Patch> patches) {
      return batch.add(dao.upsertAllCall(patches));
    }

    /**
     * Adds {@link SongDao#patched} to the batch.
     */
    public Pending<Optional<Song>> patched(EntityPatch<Song> patch) {
      return batch.add(dao.patchedCall(patch));
    }

    /**
     * Adds {@link SongDao#seats} to the batch.
     */
    public Pending<Void> seats(List<Seat_.Patch> patches) {
      return batch.add(dao.seatsCall(patches));
    }

    /**
     * Adds {@link SongDao#seat} to the batch.
     */
    public Pending<Seat> seat(Seat_.Patch patch) {
      return batch.add(dao.seatCall(patch));
    }
  }
}
