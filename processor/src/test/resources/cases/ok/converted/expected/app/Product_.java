package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.mapping.Convert;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.patch.EntityPatch;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.PlainColumn;
import dev.dione.query.column.Table;
import dev.dione.query.type.SqlType;
import java.net.URI;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The table {@code product} in queries, and how {@link Product} is written to it and read.
 */
@Generated(
    from = "app.Product",
    carried = {
        @Generated.Carried(of = "app.Product", nullable = {"old", "discount", "tags", "flags"}),
        @Generated.Carried(of = "app.Price", nullable = "tax")
    }
)
public final class Product_ extends Table<Product> {
  private static final Sku.AsText AS_TEXT = Sku.AsText.INSTANCE;

  private static final Color.Number NUMBER = Color.Number.INSTANCE;

  private static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

  private static final Links.Link LINK = new Links.Link();

  private static final Links.Tags TAGS = new Links.Tags();

  private static final Links.YesNo YES_NO = new Links.YesNo();

  private static final Links.Beginning BEGINNING = new Links.Beginning();

  private static final Links.Bits BITS = new Links.Bits();

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Product> WRITER = new EntityWriter<>(
      "Product",
      List.of("sku", "color", "price.net", "price.tax", "old.net", "old.tax", "discount", "first",
          "home", "tags", "active", "since", "flags", "gross"),
      Set.of("sku", "color", "price.net", "first", "home", "active", "since", "gross"),
      Product_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Product> KEY_WRITER = new EntityWriter<>(
      "Product",
      List.of("sku", "color"),
      Set.of("sku", "color"),
      Product_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Product> MAPPER = RowMapper.forward(
      List.of("sku", "region", "price_net", "price_tax", "old_net", "old_tax", "discount", "first",
          "home", "tags", "active", "since", "flags"),
      Product_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Product",
      "product",
      2,
      List.of(
          WriteColumn.required("sku", ColumnType.TEXT),
          WriteColumn.required("region", ColumnType.INTEGER),
          WriteColumn.required("price_net", ColumnType.INTEGER),
          WriteColumn.optional("price_tax", ColumnType.INTEGER),
          WriteColumn.optional("old_net", ColumnType.INTEGER),
          WriteColumn.optional("old_tax", ColumnType.INTEGER),
          WriteColumn.optional("discount", ColumnType.INTEGER),
          WriteColumn.required("first", ColumnType.INTEGER).insertOnly(),
          WriteColumn.required("home", ColumnType.TEXT),
          WriteColumn.optional("tags", ColumnType.TEXT),
          WriteColumn.required("active", ColumnType.TEXT),
          WriteColumn.required("since", ColumnType.TEXT),
          WriteColumn.optional("flags", ColumnType.BLOB),
          WriteColumn.required("gross", ColumnType.INTEGER)));

  public final OrderedColumn<Sku> sku = ordered("sku", SqlType.STRING.by("Product.sku", AS_TEXT),
      NOT_NULL);

  public final OrderedColumn<Color> color = ordered("region",
      SqlType.INT.by("Product.color", NUMBER), NOT_NULL);

  public final OrderedColumn<Money> priceNet = ordered("price_net",
      SqlType.LONG.by("Product.price.net", MONEY_CONVERTER), NOT_NULL);

  public final OrderedColumn<Money> priceTax = ordered("price_tax",
      SqlType.LONG.by("Product.price.tax", MONEY_CONVERTER), NULLABLE);

  public final OrderedColumn<Money> oldNet = ordered("old_net",
      SqlType.LONG.by("Product.old.net", MONEY_CONVERTER), NULLABLE);

  public final OrderedColumn<Money> oldTax = ordered("old_tax",
      SqlType.LONG.by("Product.old.tax", MONEY_CONVERTER), NULLABLE);

  public final OrderedColumn<Money> discount = ordered("discount",
      SqlType.LONG.by("Product.discount", MONEY_CONVERTER), NULLABLE);

  public final OrderedColumn<Money> first = ordered("first",
      SqlType.LONG.by("Product.first", MONEY_CONVERTER), NOT_NULL);

  public final OrderedColumn<URI> home = ordered("home", SqlType.STRING.by("Product.home", LINK),
      NOT_NULL);

  public final OrderedColumn<List<String>> tags = ordered("tags",
      SqlType.STRING.by("Product.tags", TAGS), NULLABLE);

  public final OrderedColumn<Boolean> active = ordered("active",
      SqlType.enumOf(Answer.class).by("Product.active", YES_NO), NOT_NULL);

  public final OrderedColumn<Year> since = ordered("since",
      SqlType.SQLITE_INSTANT.by("Product.since", BEGINNING), NOT_NULL);

  public final PlainColumn<BitSet> flags = plain("flags", SqlType.BYTES.by("Product.flags", BITS),
      NULLABLE);

  public final OrderedColumn<Money> gross = ordered("gross",
      SqlType.LONG.by("Product.gross", MONEY_CONVERTER), NOT_NULL);

  private Product_() {
    super("product", List.of("sku", "region"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Product_ table() {
    return new Product_();
  }

  private static void write(Product entity, RowWriter row) {
    row.add(Encode.text(Convert.toStored(AS_TEXT, entity.sku())));
    row.add(Encode.integer(Convert.toStored(NUMBER, entity.color())));
    Price price = row.required(entity.price(), "price");
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, price.net())));
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, price.tax())));
    Price old = entity.old();
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, old == null ? null : row.required(old.net(), "old.net"))));
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, old == null ? null : old.tax())));
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, entity.discount())));
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, entity.first())));
    row.add(Encode.text(Convert.toStored(LINK, entity.home())));
    row.add(Encode.text(Convert.toStored(TAGS, entity.tags())));
    row.add(Encode.enumName(Convert.toStored(YES_NO, entity.active())));
    row.add(Encode.sqliteInstant(Convert.toStored(BEGINNING, entity.since())));
    row.add(Encode.blob(Convert.toStored(BITS, entity.flags())));
    row.add(Encode.integer(Convert.toStored(MONEY_CONVERTER, entity.gross())));
  }

  private static void writeKey(Product entity, RowWriter row) {
    row.add(Encode.text(Convert.toStored(AS_TEXT, entity.sku())));
    row.add(Encode.integer(Convert.toStored(NUMBER, entity.color())));
  }

  private static Product read(Row row) {
    return new Product(
        Convert.toJava(AS_TEXT, row, 0, Decode.text(row, 0)),
        Convert.toJava(NUMBER, row, 1, Decode.int32(row, 1)),
        new Price(
            Convert.toJava(MONEY_CONVERTER, row, 2, Decode.int64(row, 2)),
            row.isNull(3) ? null : Convert.toJava(MONEY_CONVERTER, row, 3, Decode.int64(row, 3))),
        Decode.areNull(row, 4, 5) ? null : new Price(
            Convert.toJava(MONEY_CONVERTER, row, 4, Decode.int64(row, 4)),
            row.isNull(5) ? null : Convert.toJava(MONEY_CONVERTER, row, 5, Decode.int64(row, 5))),
        row.isNull(6) ? null : Convert.toJava(MONEY_CONVERTER, row, 6, Decode.int64(row, 6)),
        Convert.toJava(MONEY_CONVERTER, row, 7, Decode.int64(row, 7)),
        Convert.toJava(LINK, row, 8, Decode.text(row, 8)),
        row.isNull(9) ? null : Convert.toJava(TAGS, row, 9, Decode.text(row, 9)),
        Convert.toJava(YES_NO, row, 10, Decode.enumConstant(row, 10, Answer.class)),
        Convert.toJava(BEGINNING, row, 11, Decode.instant(row, 11)),
        row.isNull(12) ? null : Convert.toJava(BITS, row, 12, Decode.blob(row, 12)));
  }

  /**
   * A change of one row of {@code product}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Product> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id, which sets nothing yet.
     */
    public static Patch of(Sku sku, Color color) {
      Patch patch = new Patch();
      patch.setRequired(0, "sku", Encode.text(Convert.toStored("Product.sku", AS_TEXT, sku)));
      patch.setRequired(1, "color", Encode.integer(Convert.toStored("Product.color", NUMBER,
          color)));
      return patch;
    }

    /**
     * Sets {@code price_net}, never to null.
     */
    public Patch priceNet(Money priceNet) {
      setRequired(2, "price.net", Encode.integer(Convert.toStored("Product.price.net",
          MONEY_CONVERTER, priceNet)));
      return this;
    }

    /**
     * Sets {@code price_tax}; null is written.
     */
    public Patch priceTax(Money priceTax) {
      set(3, Encode.integer(Convert.toStored("Product.price.tax", MONEY_CONVERTER, priceTax)));
      return this;
    }

    /**
     * Sets {@code old_net}; null is written.
     */
    public Patch oldNet(Money oldNet) {
      set(4, Encode.integer(Convert.toStored("Product.old.net", MONEY_CONVERTER, oldNet)));
      return this;
    }

    /**
     * Sets {@code old_tax}; null is written.
     */
    public Patch oldTax(Money oldTax) {
      set(5, Encode.integer(Convert.toStored("Product.old.tax", MONEY_CONVERTER, oldTax)));
      return this;
    }

    /**
     * Sets {@code discount}; null is written.
     */
    public Patch discount(Money discount) {
      set(6, Encode.integer(Convert.toStored("Product.discount", MONEY_CONVERTER, discount)));
      return this;
    }

    /**
     * Sets {@code first}, never to null.
     */
    public Patch first(Money first) {
      setRequired(7, "first", Encode.integer(Convert.toStored("Product.first", MONEY_CONVERTER,
          first)));
      return this;
    }

    /**
     * Sets {@code home}, never to null.
     */
    public Patch home(URI home) {
      setRequired(8, "home", Encode.text(Convert.toStored("Product.home", LINK, home)));
      return this;
    }

    /**
     * Sets {@code tags}; null is written.
     */
    public Patch tags(List<String> tags) {
      set(9, Encode.text(Convert.toStored("Product.tags", TAGS, tags)));
      return this;
    }

    /**
     * Sets {@code active}.
     */
    public Patch active(boolean active) {
      set(10, Encode.enumName(Convert.toStored("Product.active", YES_NO, active)));
      return this;
    }

    /**
     * Sets {@code since}, never to null.
     */
    public Patch since(Year since) {
      setRequired(11, "since", Encode.sqliteInstant(Convert.toStored("Product.since", BEGINNING,
          since)));
      return this;
    }

    /**
     * Sets {@code flags}; null is written.
     */
    public Patch flags(BitSet flags) {
      set(12, Encode.blob(Convert.toStored("Product.flags", BITS, flags)));
      return this;
    }

    /**
     * Sets {@code gross}, never to null.
     */
    public Patch gross(Money gross) {
      setRequired(13, "gross", Encode.integer(Convert.toStored("Product.gross", MONEY_CONVERTER,
          gross)));
      return this;
    }
  }
}
