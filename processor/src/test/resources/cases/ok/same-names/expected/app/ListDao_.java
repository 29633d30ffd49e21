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
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link ListDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ListDao",
    signatures = {
        "save(app.List list)",
        "saveRow(app.Row row)"
    },
    carried = {
        @Generated.Carried(of = "app.A.Item"),
        @Generated.Carried(of = "app.B.Item")
    }
)
public final class ListDao_ implements ListDao {
  private static final String SAVE = """
      INSERT INTO list (id)
      SELECT src.value->>0
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO NOTHING""";

  private static final BulkWrite<List> SAVE_WRITE = BulkWrite.of(
      "ListDao.save",
      SAVE,
      List_.WRITER,
      new Folding(java.util.List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String SAVE_ROW = """
      INSERT INTO "row" (id, n)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        n = excluded.n
      WHERE "row".n IS NOT excluded.n""";

  private static final BulkWrite<Row> SAVE_ROW_WRITE = BulkWrite.of(
      "ListDao.saveRow",
      SAVE_ROW,
      Row_.WRITER,
      new Folding(java.util.List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String A = "SELECT id FROM row";

  private static final RowMapper<A.Item> ITEM_ROW = RowMapper.forward(
      java.util.List.of("id"),
      row ->
          new A.Item(
              Decode.text(row, 0)));

  private static final String B = "SELECT n FROM row";

  private static final RowMapper<B.Item> ITEM_ROW_2 = RowMapper.forward(
      java.util.List.of("n"),
      row ->
          new B.Item(
              Decode.int32(row, 0)));

  private static final String ROW = "SELECT * FROM row";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ListDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(List list) {
    d1.execute(saveCall(list));
  }

  @Override
  public void saveRow(Row row_) {
    d1.execute(saveRowCall(row_));
  }

  @Override
  public java.util.List<A.Item> a() {
    return d1.execute(aCall());
  }

  @Override
  public java.util.List<B.Item> b() {
    return d1.execute(bCall());
  }

  @Override
  public Optional<Row> row() {
    return d1.execute(rowCall());
  }

  private Call<Void> saveCall(List list) {
    return SAVE_WRITE.of(d1, Collections.singletonList(list));
  }

  private Call<Void> saveRowCall(Row row_) {
    return SAVE_ROW_WRITE.of(d1, Collections.singletonList(row_));
  }

  private Call<java.util.List<A.Item>> aCall() {
    return QueryCall.list(
        new Statement(A, java.util.List.of(), "ListDao.a"),
        ITEM_ROW);
  }

  private Call<java.util.List<B.Item>> bCall() {
    return QueryCall.list(
        new Statement(B, java.util.List.of(), "ListDao.b"),
        ITEM_ROW_2);
  }

  private Call<Optional<Row>> rowCall() {
    return QueryCall.optional(
        new Statement(ROW, java.util.List.of(), "ListDao.row"),
        Row_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final ListDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new ListDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link ListDao#save} to the batch.
     */
    public Pending<Void> save(List list) {
      return batch.add(dao.saveCall(list));
    }

    /**
     * Adds {@link ListDao#saveRow} to the batch.
     */
    public Pending<Void> saveRow(Row row_) {
      return batch.add(dao.saveRowCall(row_));
    }

    /**
     * Adds {@link ListDao#a} to the batch.
     */
    public Pending<java.util.List<A.Item>> a() {
      return batch.add(dao.aCall());
    }

    /**
     * Adds {@link ListDao#b} to the batch.
     */
    public Pending<java.util.List<B.Item>> b() {
      return batch.add(dao.bCall());
    }

    /**
     * Adds {@link ListDao#row} to the batch.
     */
    public Pending<Optional<Row>> row() {
      return batch.add(dao.rowCall());
    }
  }
}
