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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link OrderDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.OrderDao",
    signatures = {
        "save(app.Order order)",
        "saveBySelect(app.Order order)",
        "byGroup(int group)",
        "of(int group)"
    }
)
public final class OrderDao_ implements OrderDao {
  private static final String SAVE = """
      INSERT INTO "order" ("key", "group", "select", "table pricing", "a""b", "größe")
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT ("key") DO UPDATE SET
        "group" = excluded."group",
        "select" = excluded."select",
        "table pricing" = excluded."table pricing",
        "a""b" = excluded."a""b",
        "größe" = excluded."größe"
      WHERE ("order"."group", "order"."select", "order"."table pricing", "order"."a""b",
          "order"."größe")
        IS NOT (excluded."group", excluded."select", excluded."table pricing", excluded."a""b",
          excluded."größe")""";

  private static final BulkWrite<Order> SAVE_WRITE = BulkWrite.of(
      "OrderDao.save",
      SAVE,
      Order_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String SAVE_BY_SELECT = """
      INSERT INTO "order" ("key", "group", "select", "table pricing", "a""b", "größe")
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT ("select") DO UPDATE SET
        "group" = excluded."group",
        "table pricing" = excluded."table pricing",
        "a""b" = excluded."a""b",
        "größe" = excluded."größe"
      WHERE ("order"."group", "order"."table pricing", "order"."a""b", "order"."größe")
        IS NOT (excluded."group", excluded."table pricing", excluded."a""b", excluded."größe")""";

  private static final BulkWrite<Order> SAVE_BY_SELECT_WRITE = BulkWrite.of(
      "OrderDao.saveBySelect",
      SAVE_BY_SELECT,
      Order_.WRITER,
      new Folding(List.of(2), Set.of(), Set.of(0)))
      .repeating();

  private static final String BY_GROUP = """
      SELECT "key", "group", "select", "table pricing", "a""b", "größe"
      FROM "order"
      WHERE "order"."group" = ?1
      ORDER BY "order"."key"\
      """;

  private static final String OF = "SELECT * FROM \"order\" WHERE \"group\" = CAST(?1 AS INTEGER)";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public OrderDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Order order) {
    d1.execute(saveCall(order));
  }

  @Override
  public void saveBySelect(Order order) {
    d1.execute(saveBySelectCall(order));
  }

  @Override
  public List<Order> byGroup(int group) {
    return d1.execute(byGroupCall(group));
  }

  @Override
  public List<Order> of(int group) {
    return d1.execute(ofCall(group));
  }

  private Call<Void> saveCall(Order order) {
    return SAVE_WRITE.of(d1, Collections.singletonList(order));
  }

  private Call<Void> saveBySelectCall(Order order) {
    return SAVE_BY_SELECT_WRITE.of(d1, Collections.singletonList(order));
  }

  private Call<List<Order>> byGroupCall(int group) {
    return QueryCall.list(
        new Statement(BY_GROUP, Arrays.asList(Encode.integer(group)), "OrderDao.byGroup"),
        Order_.MAPPER);
  }

  private Call<List<Order>> ofCall(int group) {
    return QueryCall.list(
        new Statement(OF, Arrays.asList(Encode.integer(group)), "OrderDao.of"),
        Order_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final OrderDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new OrderDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link OrderDao#save} to the batch.
     */
    public Pending<Void> save(Order order) {
      return batch.add(dao.saveCall(order));
    }

    /**
     * Adds {@link OrderDao#saveBySelect} to the batch.
     */
    public Pending<Void> saveBySelect(Order order) {
      return batch.add(dao.saveBySelectCall(order));
    }

    /**
     * Adds {@link OrderDao#byGroup} to the batch.
     */
    public Pending<List<Order>> byGroup(int group) {
      return batch.add(dao.byGroupCall(group));
    }

    /**
     * Adds {@link OrderDao#of} to the batch.
     */
    public Pending<List<Order>> of(int group) {
      return batch.add(dao.ofCall(group));
    }
  }
}
