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
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link GuestDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.GuestDao",
    signatures = {
        "save(app.Guest guest)",
        "save(app.Item item)",
        "homes(java.lang.String id)"
    },
    carried = {
        @Generated.Carried(of = "find", parameters = "java.lang.String id", nullable = "return"),
        @Generated.Carried(of = "app.GuestDao.Row", nullable = "home"),
        @Generated.Carried(of = "app.Guest.Home", nullable = "zip")
    }
)
public final class GuestDao_ implements GuestDao {
  private static final String SAVE = """
      INSERT INTO guest (id, updated_at, name, active, home_town, home_zip, made, shown)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5,
        src.value->>6, src.value->>7
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        updated_at = excluded.updated_at,
        name = excluded.name,
        active = excluded.active,
        home_town = COALESCE(excluded.home_town, guest.home_town),
        home_zip = COALESCE(excluded.home_zip, guest.home_zip),
        made = excluded.made,
        shown = excluded.shown
      WHERE (guest.name, guest.active, guest.home_town, guest.home_zip, guest.made, guest.shown)
        IS NOT (excluded.name, excluded.active, COALESCE(excluded.home_town, guest.home_town),
          COALESCE(excluded.home_zip, guest.home_zip), excluded.made, excluded.shown)""";

  private static final BulkWrite<Guest> SAVE_WRITE = BulkWrite.of(
      "GuestDao.save",
      SAVE,
      Guest_.WRITER,
      new Folding(List.of(0), Set.of(4, 5), Set.of()))
      .repeating();

  private static final String SAVE_2 = """
      INSERT INTO item (number, name, shown)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (number) DO UPDATE SET
        name = excluded.name,
        shown = excluded.shown
      WHERE (item.name, item.shown)
        IS NOT (excluded.name, excluded.shown)""";

  private static final BulkWrite<Item> SAVE_2_WRITE = BulkWrite.of(
      "GuestDao.save",
      SAVE_2,
      Item_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String FIND = """
      SELECT id, updated_at, name, active, home_town, home_zip, made
      FROM guest
      WHERE guest.id = ?1""";

  private static final String HOMES = "SELECT id, home_town, home_zip FROM guest WHERE id = ?1";

  private static final RowMapper<GuestDao.Row> ROW_ROW = RowMapper.forward(
      List.of("id", "home_town", "home_zip"),
      row ->
          new GuestDao.Row(
              Decode.text(row, 0),
              Decode.areNull(row, 1, 2) ? null : newGuestHome(
                  Decode.text(row, 1),
                  row.isNull(2) ? null : Decode.int32(row, 2))));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public GuestDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Guest guest) {
    d1.execute(saveCall(guest));
  }

  @Override
  public void save(Item item) {
    d1.execute(saveCall(item));
  }

  @Override
  public Guest find(String id) {
    return d1.execute(findCall(id));
  }

  private static Guest.Home newGuestHome(String town, Integer zip) {
    Guest.Home made = new Guest.Home();
    made.town = town;
    made.zip = zip;
    return made;
  }

  @Override
  public List<GuestDao.Row> homes(String id) {
    return d1.execute(homesCall(id));
  }

  private Call<Void> saveCall(Guest guest) {
    return SAVE_WRITE.of(d1, Collections.singletonList(guest));
  }

  private Call<Void> saveCall(Item item) {
    return SAVE_2_WRITE.of(d1, Collections.singletonList(item));
  }

  private Call<Guest> findCall(String id) {
    return QueryCall.orNull(
        new Statement(FIND, Arrays.asList(Encode.text(id)), "GuestDao.find"),
        Guest_.MAPPER);
  }

  private Call<List<GuestDao.Row>> homesCall(String id) {
    return QueryCall.list(
        new Statement(HOMES, Arrays.asList(Encode.text(id)), "GuestDao.homes"),
        ROW_ROW);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final GuestDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new GuestDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link GuestDao#save} to the batch.
     */
    public Pending<Void> save(Guest guest) {
      return batch.add(dao.saveCall(guest));
    }

    /**
     * Adds {@link GuestDao#save} to the batch.
     */
    public Pending<Void> save(Item item) {
      return batch.add(dao.saveCall(item));
    }

    /**
     * Adds {@link GuestDao#find} to the batch.
     */
    public Pending<Guest> find(String id) {
      return batch.add(dao.findCall(id));
    }

    /**
     * Adds {@link GuestDao#homes} to the batch.
     */
    public Pending<List<GuestDao.Row>> homes(String id) {
      return batch.add(dao.homesCall(id));
    }
  }
}
