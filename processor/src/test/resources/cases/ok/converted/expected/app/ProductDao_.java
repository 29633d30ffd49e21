package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.dialect.page.KeyReading;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Convert;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowCount;
import dev.dione.mapping.RowMapper;
import dev.dione.patch.PatchWrite;
import dev.dione.relation.RelatedMapper;
import dev.dione.relation.Relation;
import dev.dione.relation.RowKey;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link ProductDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ProductDao",
    signatures = {
        "save(java.util.Collection products)",
        "change(app.Product_.Patch patch)",
        "remove(app.Product product)",
        "removeBy(java.util.Collection color, app.Money first)",
        "sell(app.Ticket ticket)",
        "saved(app.Product product)",
        "byId(app.Sku sku, app.Color color)",
        "cheaper(app.Money price, dev.dione.PageRequest page)",
        "countByHome(java.net.URI home)",
        "lines(app.Money most, java.util.List colors)",
        "others(java.net.URI home)",
        "otherTags(java.util.List tags)",
        "drop(app.Sku sku)"
    },
    carried = {
        @Generated.Carried(of = "app.ProductDao", suppressed = {"dione:full-scan: small", "dione:sort: small"}),
        @Generated.Carried(of = "any", parameters = {"java.util.Collection sku", "boolean active", "java.util.List tags"}, nullable = "tags"),
        @Generated.Carried(of = "dearest", parameters = "app.Sku sku", nullable = "return"),
        @Generated.Carried(of = "discount", parameters = {"app.Money discount", "java.util.Collection skus"}, nullable = "discount"),
        @Generated.Carried(of = "app.ProductDao.Line"),
        @Generated.Carried(of = "app.ProductDao.WithTickets")
    }
)
public final class ProductDao_ implements ProductDao {
  private static final String SAVE = """
      INSERT INTO product (sku, region, price_net, price_tax, old_net, old_tax, discount, "first",
        home, tags, active, since, flags, gross)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5,
        src.value->>6, src.value->>7, src.value->>8, src.value->>9, src.value->>10, src.value->>11,
        unhex(src.value->>12), src.value->>13
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (sku, region) DO UPDATE SET
        price_net = excluded.price_net,
        price_tax = COALESCE(excluded.price_tax, product.price_tax),
        old_net = COALESCE(excluded.old_net, product.old_net),
        old_tax = COALESCE(excluded.old_tax, product.old_tax),
        discount = COALESCE(excluded.discount, product.discount),
        home = excluded.home,
        tags = COALESCE(excluded.tags, product.tags),
        active = excluded.active,
        since = excluded.since,
        flags = COALESCE(excluded.flags, product.flags),
        gross = excluded.gross
      WHERE (product.price_net, product.price_tax, product.old_net, product.old_tax, product.discount,
          product.home, product.tags, product.active, product.since, product.flags, product.gross)
        IS NOT (excluded.price_net, COALESCE(excluded.price_tax, product.price_tax),
          COALESCE(excluded.old_net, product.old_net), COALESCE(excluded.old_tax, product.old_tax),
          COALESCE(excluded.discount, product.discount), excluded.home,
          COALESCE(excluded.tags, product.tags), excluded.active, excluded.since,
          COALESCE(excluded.flags, product.flags), excluded.gross)""";

  private static final BulkWrite<Product> SAVE_WRITE = BulkWrite.of(
      "ProductDao.save",
      SAVE,
      Product_.WRITER,
      new Folding(List.of(0, 1), Set.of(3, 4, 5, 6, 9, 12), Set.of(7)))
      .repeating();

  private static final PatchWrite<Product> CHANGE = PatchWrite.<Product>update("ProductDao.change", Product_.PATCHES);

  private static final String REMOVE = """
      DELETE FROM product
      WHERE (sku, region) IN (SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Product> REMOVE_WRITE = BulkWrite.of(
      "ProductDao.remove",
      REMOVE,
      Product_.KEY_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()));

  private static final String REMOVE_BY = """
      DELETE FROM product
      WHERE product.region IN (SELECT value FROM json_each(?1) WHERE value IS NOT NULL)
        AND product."first" = ?2""";

  private static final Color.Number NUMBER = Color.Number.INSTANCE;

  private static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

  private static final String SELL = """
      INSERT INTO ticket ("key", sku)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING "key", sku""";

  private static final BulkWrite<Ticket> SELL_WRITE = BulkWrite.of(
      "ProductDao.sell",
      SELL,
      Ticket_.WRITER,
      null)
      .insertingOnly();

  private static final String SAVED_READ = """
      SELECT CAST(kept.price_net AS TEXT) AS price_net
      FROM json_each(?1) AS src CROSS JOIN product AS kept ON kept.sku = src.value->>0 AND kept.region = src.value->>1
      ORDER BY src.key""";

  private static final BulkWrite<Product> SAVED_WRITE = BulkWrite.of(
      "ProductDao.saved",
      SAVE,
      Product_.WRITER,
      new Folding(List.of(0, 1), Set.of(3, 4, 5, 6, 9, 12), Set.of(7)))
      .readingBack(SAVED_READ);

  private static final String BY_ID = """
      SELECT sku, region, CAST(price_net AS TEXT) AS price_net, CAST(price_tax AS TEXT) AS price_tax,
        CAST(old_net AS TEXT) AS old_net, CAST(old_tax AS TEXT) AS old_tax,
        CAST(discount AS TEXT) AS discount, CAST("first" AS TEXT) AS "first", home, tags, active,
        since, iif(length(flags) < 1000000, hex(flags), flags) AS flags
      FROM product
      WHERE product.sku = ?1
        AND product.region = ?2""";

  private static final Sku.AsText AS_TEXT = Sku.AsText.INSTANCE;

  private static final String CHEAPER = """
      WITH dione_q AS (
      SELECT *
      FROM product
      WHERE product.price_net < ?1
      )
      SELECT sku, region, CAST(price_net AS TEXT) AS price_net, CAST(price_tax AS TEXT) AS price_tax,
        CAST(old_net AS TEXT) AS old_net, CAST(old_tax AS TEXT) AS old_tax,
        CAST(discount AS TEXT) AS discount, CAST("first" AS TEXT) AS "first", home, tags, active,
        since, iif(length(flags) < 1000000, hex(flags), flags) AS flags
      FROM dione_q""";

  private static final PagedQuery<Product> CHEAPER_PAGES = PagedQuery.of(
      "ProductDao.cheaper",
      CHEAPER,
      Product_.MAPPER,
      PageOrder.desc("discount", "discount", KeyReading.INTEGER),
      PageOrder.asc("sku", "sku", KeyReading.TEXT).notNull(),
      PageOrder.asc("region", "region", KeyReading.INTEGER).notNull());

  private static final String ANY = """
      SELECT sku, region, CAST(price_net AS TEXT) AS price_net, CAST(price_tax AS TEXT) AS price_tax,
        CAST(old_net AS TEXT) AS old_net, CAST(old_tax AS TEXT) AS old_tax,
        CAST(discount AS TEXT) AS discount, CAST("first" AS TEXT) AS "first", home, tags, active,
        since, iif(length(flags) < 1000000, hex(flags), flags) AS flags
      FROM product
      WHERE product.sku IN (SELECT value FROM json_each(?1) WHERE value IS NOT NULL)
        AND product.active = ?2
        AND product.tags IS ?3
      ORDER BY product.sku, product.region""";

  private static final Links.YesNo YES_NO = new Links.YesNo();

  private static final Links.Tags TAGS = new Links.Tags();

  private static final String COUNT_BY_HOME = """
      SELECT count(*)
      FROM product
      WHERE product.home = ?1""";

  private static final Links.Link LINK = new Links.Link();

  private static final String LINES = """
      WITH dione_q AS (
      SELECT sku, price_net AS net FROM product WHERE price_net < CAST(?1 AS INTEGER) AND region IN (SELECT value FROM json_each(?2))
      )
      SELECT sku, CAST(net AS TEXT) AS net
      FROM dione_q""";

  private static final RowMapper<ProductDao.Line> LINE_ROW = RowMapper.forward(
      List.of("sku", "net"),
      row ->
          new ProductDao.Line(
              Convert.toJava(AS_TEXT, row, 0, Decode.text(row, 0)),
              Convert.toJava(MONEY_CONVERTER, row, 1, Decode.int64(row, 1))));

  private static final String DEAREST = """
      WITH dione_q(value) AS (
      SELECT max(price_net) FROM product WHERE sku = ?1
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String OTHERS = "SELECT home FROM product WHERE home <> ?1";

  private static final String OTHER_TAGS = "SELECT tags FROM product WHERE tags <> ?1";

  private static final String PRICES = """
      WITH dione_q("key", value) AS (
      SELECT sku, max(price_net) FROM product GROUP BY sku
      )
      SELECT "key", CAST(value AS TEXT)
      FROM dione_q""";

  private static final String BY_SKU = """
      WITH dione_q AS (
      SELECT * FROM product
      )
      SELECT sku, region, CAST(price_net AS TEXT) AS price_net, CAST(price_tax AS TEXT) AS price_tax,
        CAST(old_net AS TEXT) AS old_net, CAST(old_tax AS TEXT) AS old_tax,
        CAST(discount AS TEXT) AS discount, CAST("first" AS TEXT) AS "first", home, tags, active,
        since, iif(length(flags) < 1000000, hex(flags), flags) AS flags
      FROM dione_q""";

  private static final String DISCOUNT = "UPDATE product SET discount = CAST(?1 AS INTEGER) WHERE sku IN (SELECT value FROM json_each(?2))";

  private static final String DROP = "DELETE FROM product WHERE sku = ?1 RETURNING CAST(price_net AS TEXT) AS price_net";

  private static final String TICKETS = """
      SELECT *
      FROM product
      ORDER BY product.sku, product.region""";

  private static final String TICKETS_SELECT = """
      SELECT sku
      FROM dione_parents""";

  private static final String WITH_TICKETS_TICKETS_SELECT = """
      SELECT ticket."key", ticket.sku
      FROM ticket
      WHERE ticket.sku IN (
        SELECT dione_parents.sku FROM dione_parents)
      ORDER BY ticket."key"\
      """;

  private static final Relation<Ticket> WITH_TICKETS_TICKETS = Relation.of(
      "WithTickets.tickets",
      WITH_TICKETS_TICKETS_SELECT,
      List.of("sku"),
      row -> RowKey.text(row, 0),
      Ticket_.MAPPER);

  private static final Ticket.AsUuid AS_UUID = new Ticket.AsUuid();

  private static final String WITH_TICKETS_KEYS_SELECT = """
      SELECT ticket."key", ticket.sku AS dione_key_1
      FROM ticket
      WHERE ticket.sku IN (
        SELECT dione_parents.sku FROM dione_parents)
      ORDER BY ticket."key"\
      """;

  private static final Relation<Ticket.Key> WITH_TICKETS_KEYS = Relation.of(
      "WithTickets.keys",
      WITH_TICKETS_KEYS_SELECT,
      List.of("dione_key_1"),
      row -> RowKey.text(row, 0),
      RowMapper.forward(List.of("key"), row -> Convert.toJava(AS_UUID, row, 0, Decode.uuid(row, 0))));

  private static final RelatedMapper<ProductDao.WithTickets> WITH_TICKETS_ROW = RelatedMapper.of(
      List.of("sku"),
      (row, children) ->
          new ProductDao.WithTickets(
              Convert.toJava(AS_TEXT, row, 0, Decode.text(row, 0)),
              children.of(WITH_TICKETS_TICKETS).list(RowKey.text(row, 0)),
              children.of(WITH_TICKETS_KEYS).list(RowKey.text(row, 0))),
      WITH_TICKETS_TICKETS,
      WITH_TICKETS_KEYS);

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ProductDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Collection<Product> products) {
    d1.execute(saveCall(products));
  }

  @Override
  public boolean change(Product_.Patch patch) {
    return d1.execute(changeCall(patch));
  }

  @Override
  public boolean remove(Product product) {
    return d1.execute(removeCall(product));
  }

  @Override
  public long removeBy(Collection<Color> color, Money first) {
    return d1.execute(removeByCall(color, first));
  }

  @Override
  public Ticket sell(Ticket ticket) {
    return d1.execute(sellCall(ticket));
  }

  @Override
  public Money saved(Product product) {
    return d1.execute(savedCall(product));
  }

  @Override
  public Optional<Product> byId(Sku sku, Color color) {
    return d1.execute(byIdCall(sku, color));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Product> cheaper(Money price, PageRequest page) {
    return d1.execute(cheaperCall(price, page));
  }

  @Override
  public List<Product> any(Collection<Sku> sku, boolean active, List<String> tags) {
    return d1.execute(anyCall(sku, active, tags));
  }

  @Override
  public long countByHome(URI home) {
    return d1.execute(countByHomeCall(home));
  }

  @Override
  public List<ProductDao.Line> lines(Money most, List<Color> colors) {
    return d1.execute(linesCall(most, colors));
  }

  @Override
  public Money dearest(Sku sku) {
    return d1.execute(dearestCall(sku));
  }

  @Override
  public List<URI> others(URI home) {
    return d1.execute(othersCall(home));
  }

  @Override
  public List<List<String>> otherTags(List<String> tags) {
    return d1.execute(otherTagsCall(tags));
  }

  @Override
  public Map<Sku, Money> prices() {
    return d1.execute(pricesCall());
  }

  @Override
  public Map<Sku, List<Product>> bySku() {
    return d1.execute(bySkuCall());
  }

  @Override
  public long discount(Money discount, Collection<Sku> skus) {
    return d1.execute(discountCall(discount, skus));
  }

  @Override
  public List<Money> drop(Sku sku) {
    return d1.execute(dropCall(sku));
  }

  @Override
  public List<ProductDao.WithTickets> tickets() {
    return d1.execute(ticketsCall());
  }

  private Call<Void> saveCall(Collection<Product> products) {
    return SAVE_WRITE.of(d1, products);
  }

  private Call<Boolean> changeCall(Product_.Patch patch) {
    return CHANGE.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Boolean> removeCall(Product product) {
    return REMOVE_WRITE.of(d1, Collections.singletonList(product), result -> result.written() > 0);
  }

  private Call<Long> removeByCall(Collection<Color> color, Money first) {
    return new ChangesCall<>(
        new Statement(REMOVE_BY,
            Arrays.asList(Convert.list("parameter color of ProductDao.removeBy", NUMBER, color,
            Encode::integer),
            Encode.integer(Convert.toStored("parameter first of ProductDao.removeBy",
            MONEY_CONVERTER, first))), "ProductDao.removeBy"),
        changes -> changes);
  }

  private Call<Ticket> sellCall(Ticket ticket) {
    return SELL_WRITE.returning(
        d1,
        Collections.singletonList(ticket),
        Ticket_.MAPPER,
        RowCount::one);
  }

  private Call<Money> savedCall(Product product) {
    return SAVED_WRITE.returning(
        d1,
        Collections.singletonList(product),
        RowMapper.ofScalar(row -> Convert.toJava(MONEY_CONVERTER, row, 0, Decode.int64(row, 0))),
        RowCount::one);
  }

  private Call<Optional<Product>> byIdCall(Sku sku, Color color) {
    return QueryCall.optional(
        new Statement(BY_ID,
            Arrays.asList(Encode.text(Convert.toStored("parameter sku of ProductDao.byId", AS_TEXT,
            sku)), Encode.integer(Convert.toStored("parameter color of ProductDao.byId", NUMBER,
            color))), "ProductDao.byId"),
        Product_.MAPPER);
  }

  private Call<Page<Product>> cheaperCall(Money price, PageRequest page) {
    return CHEAPER_PAGES.page(Arrays.asList(Encode.integer(Convert.toStored("parameter price of ProductDao.cheaper",
        MONEY_CONVERTER, price))), page);
  }

  private Call<List<Product>> anyCall(Collection<Sku> sku, boolean active, List<String> tags) {
    return QueryCall.list(
        new Statement(ANY, Arrays.asList(Convert.list("parameter sku of ProductDao.any", AS_TEXT,
            sku, Encode::text),
            Encode.enumName(Convert.toStored("parameter active of ProductDao.any", YES_NO, active)),
            Encode.text(Convert.toStored("parameter tags of ProductDao.any", TAGS, tags))),
            "ProductDao.any"),
        Product_.MAPPER);
  }

  private Call<Long> countByHomeCall(URI home) {
    return QueryCall.one(
        new Statement(COUNT_BY_HOME,
            Arrays.asList(Encode.text(Convert.toStored("parameter home of ProductDao.countByHome",
            LINK, home))), "ProductDao.countByHome"),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  private Call<List<ProductDao.Line>> linesCall(Money most, List<Color> colors) {
    return QueryCall.list(
        new Statement(LINES,
            Arrays.asList(Encode.integer(Convert.toStored("parameter most of ProductDao.lines",
            MONEY_CONVERTER, most)), Convert.list("parameter colors of ProductDao.lines", NUMBER,
            colors, Encode::integer)), "ProductDao.lines"),
        LINE_ROW);
  }

  private Call<Money> dearestCall(Sku sku) {
    return QueryCall.orNull(
        new Statement(DEAREST,
            Arrays.asList(Encode.text(Convert.toStored("parameter sku of ProductDao.dearest",
            AS_TEXT, sku))), "ProductDao.dearest"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Convert.toJava(MONEY_CONVERTER, row, 0, Decode.int64(row, 0))));
  }

  private Call<List<URI>> othersCall(URI home) {
    return QueryCall.list(
        new Statement(OTHERS,
            Arrays.asList(Encode.text(Convert.toStored("parameter home of ProductDao.others", LINK,
            home))), "ProductDao.others"),
        RowMapper.ofScalar(row -> Convert.toJava(LINK, row, 0, Decode.text(row, 0))));
  }

  private Call<List<List<String>>> otherTagsCall(List<String> tags) {
    return QueryCall.list(
        new Statement(OTHER_TAGS,
            Arrays.asList(Encode.text(Convert.toStored("parameter tags of ProductDao.otherTags",
            TAGS, tags))), "ProductDao.otherTags"),
        RowMapper.ofScalar(row -> Convert.toJava(TAGS, row, 0, Decode.text(row, 0))));
  }

  private Call<Map<Sku, Money>> pricesCall() {
    return QueryCall.map(
        new Statement(PRICES, List.of(), "ProductDao.prices"),
        RowMapper.pair(row -> Convert.toJava(AS_TEXT, row, 0, Decode.text(row, 0)), row -> Convert.toJava(MONEY_CONVERTER, row, 1, Decode.int64(row, 1))));
  }

  private Call<Map<Sku, List<Product>>> bySkuCall() {
    return QueryCall.mapOfLists(
        new Statement(BY_SKU, List.of(), "ProductDao.bySku"),
        RowMapper.keyed("sku", row -> Convert.toJava(AS_TEXT, row, 0, Decode.text(row, 0)), Product_.MAPPER));
  }

  private Call<Long> discountCall(Money discount, Collection<Sku> skus) {
    return new ChangesCall<>(
        new Statement(DISCOUNT,
            Arrays.asList(Encode.integer(Convert.toStored("parameter discount of ProductDao.discount",
            MONEY_CONVERTER, discount)), Convert.list("parameter skus of ProductDao.discount",
            AS_TEXT, skus, Encode::text)), "ProductDao.discount"),
        changes -> changes);
  }

  private Call<List<Money>> dropCall(Sku sku) {
    return QueryCall.list(
        new Statement(DROP,
            Arrays.asList(Encode.text(Convert.toStored("parameter sku of ProductDao.drop", AS_TEXT,
            sku))), "ProductDao.drop"),
        RowMapper.ofScalar(row -> Convert.toJava(MONEY_CONVERTER, row, 0, Decode.int64(row, 0))));
  }

  private Call<List<ProductDao.WithTickets>> ticketsCall() {
    return WITH_TICKETS_ROW.call(
        new Statement(TICKETS, List.of(), "ProductDao.tickets"),
        TICKETS_SELECT,
        QueryCall::list);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final ProductDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new ProductDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link ProductDao#save} to the batch.
     */
    public Pending<Void> save(Collection<Product> products) {
      return batch.add(dao.saveCall(products));
    }

    /**
     * Adds {@link ProductDao#change} to the batch.
     */
    public Pending<Boolean> change(Product_.Patch patch) {
      return batch.add(dao.changeCall(patch));
    }

    /**
     * Adds {@link ProductDao#remove} to the batch.
     */
    public Pending<Boolean> remove(Product product) {
      return batch.add(dao.removeCall(product));
    }

    /**
     * Adds {@link ProductDao#removeBy} to the batch.
     */
    public Pending<Long> removeBy(Collection<Color> color, Money first) {
      return batch.add(dao.removeByCall(color, first));
    }

    /**
     * Adds {@link ProductDao#sell} to the batch.
     */
    public Pending<Ticket> sell(Ticket ticket) {
      return batch.add(dao.sellCall(ticket));
    }

    /**
     * Adds {@link ProductDao#saved} to the batch.
     */
    public Pending<Money> saved(Product product) {
      return batch.add(dao.savedCall(product));
    }

    /**
     * Adds {@link ProductDao#byId} to the batch.
     */
    public Pending<Optional<Product>> byId(Sku sku, Color color) {
      return batch.add(dao.byIdCall(sku, color));
    }

    /**
     * Adds {@link ProductDao#cheaper} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Product>> cheaper(Money price, PageRequest page) {
      return batch.add(dao.cheaperCall(price, page));
    }

    /**
     * Adds {@link ProductDao#any} to the batch.
     */
    public Pending<List<Product>> any(Collection<Sku> sku, boolean active, List<String> tags) {
      return batch.add(dao.anyCall(sku, active, tags));
    }

    /**
     * Adds {@link ProductDao#countByHome} to the batch.
     */
    public Pending<Long> countByHome(URI home) {
      return batch.add(dao.countByHomeCall(home));
    }

    /**
     * Adds {@link ProductDao#lines} to the batch.
     */
    public Pending<List<ProductDao.Line>> lines(Money most, List<Color> colors) {
      return batch.add(dao.linesCall(most, colors));
    }

    /**
     * Adds {@link ProductDao#dearest} to the batch.
     */
    public Pending<Money> dearest(Sku sku) {
      return batch.add(dao.dearestCall(sku));
    }

    /**
     * Adds {@link ProductDao#others} to the batch.
     */
    public Pending<List<URI>> others(URI home) {
      return batch.add(dao.othersCall(home));
    }

    /**
     * Adds {@link ProductDao#otherTags} to the batch.
     */
    public Pending<List<List<String>>> otherTags(List<String> tags) {
      return batch.add(dao.otherTagsCall(tags));
    }

    /**
     * Adds {@link ProductDao#prices} to the batch.
     */
    public Pending<Map<Sku, Money>> prices() {
      return batch.add(dao.pricesCall());
    }

    /**
     * Adds {@link ProductDao#bySku} to the batch.
     */
    public Pending<Map<Sku, List<Product>>> bySku() {
      return batch.add(dao.bySkuCall());
    }

    /**
     * Adds {@link ProductDao#discount} to the batch.
     */
    public Pending<Long> discount(Money discount, Collection<Sku> skus) {
      return batch.add(dao.discountCall(discount, skus));
    }

    /**
     * Adds {@link ProductDao#drop} to the batch.
     */
    public Pending<List<Money>> drop(Sku sku) {
      return batch.add(dao.dropCall(sku));
    }

    /**
     * Adds {@link ProductDao#tickets} to the batch.
     */
    public Pending<List<ProductDao.WithTickets>> tickets() {
      return batch.add(dao.ticketsCall());
    }
  }
}
