package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
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
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link Shop.Items}. Safe for use by many threads.
 */
@Generated(
    from = "app.Shop.Items",
    signatures = {
        "save(app.Shop.Item item)",
        "byId(java.lang.String id)"
    },
    carried = {
        @Generated.Carried(of = "app.Shop.Items.Row"),
        @Generated.Carried(of = "app.Shop.Items.Statement")
    }
)
public final class Shop_Items_ implements Shop.Items {
  private static final String SAVE = """
      INSERT INTO item (id, size, extra)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        size = excluded.size,
        extra = excluded.extra
      WHERE (item.size, item.extra)
        IS NOT (excluded.size, excluded.extra)""";

  private static final BulkWrite<Shop.Item> SAVE_WRITE = BulkWrite.of(
      "Items.save",
      SAVE,
      Shop_Item_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String BY_ID = """
      SELECT id, size, extra
      FROM item
      WHERE item.id = ?1""";

  private static final String ROWS = "SELECT id, size FROM item";

  private static final RowMapper<Shop.Items.Row> ROW_ROW = RowMapper.forward(
      List.of("id", "size"),
      row ->
          new Shop.Items.Row(
              Decode.text(row, 0),
              Decode.enumConstant(row, 1, Shop.Size.class)));

  private static final String STATEMENTS = "SELECT id FROM item";

  private static final RowMapper<Shop.Items.Statement> STATEMENT_ROW = RowMapper.forward(
      List.of("id"),
      row ->
          new Shop.Items.Statement(
              Decode.text(row, 0)));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public Shop_Items_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Shop.Item item) {
    d1.execute(saveCall(item));
  }

  @Override
  public Optional<Shop.Item> byId(String id) {
    return d1.execute(byIdCall(id));
  }

  @Override
  public List<Shop.Items.Row> rows() {
    return d1.execute(rowsCall());
  }

  @Override
  public List<Shop.Items.Statement> statements() {
    return d1.execute(statementsCall());
  }

  private Call<Void> saveCall(Shop.Item item) {
    return SAVE_WRITE.of(d1, Collections.singletonList(item));
  }

  private Call<Optional<Shop.Item>> byIdCall(String id) {
    return QueryCall.optional(
        new dev.dione.Statement(BY_ID, Arrays.asList(Encode.text(id)), "Items.byId"),
        Shop_Item_.MAPPER);
  }

  private Call<List<Shop.Items.Row>> rowsCall() {
    return QueryCall.list(
        new dev.dione.Statement(ROWS, List.of(), "Items.rows"),
        ROW_ROW);
  }

  private Call<List<Shop.Items.Statement>> statementsCall() {
    return QueryCall.list(
        new dev.dione.Statement(STATEMENTS, List.of(), "Items.statements"),
        STATEMENT_ROW);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final Shop_Items_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new Shop_Items_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link Shop.Items#save} to the batch.
     */
    public Pending<Void> save(Shop.Item item) {
      return batch.add(dao.saveCall(item));
    }

    /**
     * Adds {@link Shop.Items#byId} to the batch.
     */
    public Pending<Optional<Shop.Item>> byId(String id) {
      return batch.add(dao.byIdCall(id));
    }

    /**
     * Adds {@link Shop.Items#rows} to the batch.
     */
    public Pending<List<Shop.Items.Row>> rows() {
      return batch.add(dao.rowsCall());
    }

    /**
     * Adds {@link Shop.Items#statements} to the batch.
     */
    public Pending<List<Shop.Items.Statement>> statements() {
      return batch.add(dao.statementsCall());
    }
  }
}
