package app;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.JsonColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The table {@code customer} in queries, and how {@link Customer} is written to it and read.
 */
@Generated(
    from = "app.Customer",
    carried = {
        @Generated.Carried(of = "app.Customer", nullable = "work"),
        @Generated.Carried(of = "app.Address", nullable = {"zip", "geo"}),
        @Generated.Carried(of = "app.Audit", parameters = {"java.time.Instant createdAt", "java.time.Instant updatedAt", "java.lang.String reason"}, nullable = {"createdAt", "updatedAt", "reason"})
    }
)
public final class Customer_ extends Table<Customer> {
  private static final TypeReference<List<String>> TAGS_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Customer> WRITER = new EntityWriter<>(
      "Customer",
      List.of("key.shop", "key.number", "name", "home.street", "home.city", "home.zip",
          "home.geo.lat", "home.geo.lon", "work.street", "work.city", "work.zip", "work.geo.lat",
          "work.geo.lon", "tags", "audit.createdAt", "audit.updatedAt", "audit.reason",
          "home.cityLower", "work.cityLower"),
      Set.of("key.shop", "key.number", "name", "home.street", "home.city", "tags",
          "home.cityLower"),
      Customer_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Customer> KEY_WRITER = new EntityWriter<>(
      "Customer",
      List.of("key.shop", "key.number"),
      Set.of("key.shop", "key.number"),
      Customer_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Customer> MAPPER = RowMapper.forward(
      List.of("shop", "number", "name", "home_street", "home_town", "home_zip", "home_geo_lat",
          "home_geo_lon", "work_street", "work_town", "work_zip", "work_geo_lat", "work_geo_lon",
          "tags", "created_at", "updated_at", "reason"),
      Customer_::read);

  public final TextColumn keyShop = text("shop", NOT_NULL);

  public final NumberColumn<Integer> keyNumber = number("number", SqlType.INT, NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  public final TextColumn homeStreet = text("home_street", NOT_NULL);

  public final TextColumn homeCity = text("home_town", NOT_NULL);

  public final TextColumn homeZip = text("home_zip", NULLABLE);

  public final NumberColumn<Double> homeGeoLat = number("home_geo_lat", SqlType.DOUBLE, NULLABLE);

  public final NumberColumn<Double> homeGeoLon = number("home_geo_lon", SqlType.DOUBLE, NULLABLE);

  public final TextColumn workStreet = text("work_street", NULLABLE);

  public final TextColumn workCity = text("work_town", NULLABLE);

  public final TextColumn workZip = text("work_zip", NULLABLE);

  public final NumberColumn<Double> workGeoLat = number("work_geo_lat", SqlType.DOUBLE, NULLABLE);

  public final NumberColumn<Double> workGeoLon = number("work_geo_lon", SqlType.DOUBLE, NULLABLE);

  public final JsonColumn<List<String>> tags = json("tags", TAGS_TYPE, NOT_NULL);

  public final TimeColumn<Instant> auditCreatedAt = time("created_at", SqlType.INSTANT, NULLABLE);

  public final TimeColumn<Instant> auditUpdatedAt = time("updated_at", SqlType.INSTANT, NULLABLE);

  public final TextColumn auditReason = text("reason", NULLABLE);

  public final TextColumn homeCityLower = text("home_city_lower", NOT_NULL);

  public final TextColumn workCityLower = text("work_city_lower", NULLABLE);

  private Customer_() {
    super("customer", List.of("shop", "number"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Customer_ table() {
    return new Customer_();
  }

  private static void write(Customer entity, RowWriter row) {
    CustomerKey key = row.required(entity.key(), "key");
    row.add(Encode.text(key.shop()));
    row.add(Encode.integer(key.number()));
    row.add(Encode.text(entity.name()));
    Address home = row.required(entity.home(), "home");
    row.add(Encode.text(home.street()));
    row.add(Encode.text(home.city()));
    row.add(Encode.text(home.zip()));
    Geo homeGeo = home.geo();
    row.add(Encode.real(homeGeo == null ? null : homeGeo.lat()));
    row.add(Encode.real(homeGeo == null ? null : homeGeo.lon()));
    Address work = entity.work();
    row.add(Encode.text(work == null ? null : row.required(work.street(), "work.street")));
    row.add(Encode.text(work == null ? null : row.required(work.city(), "work.city")));
    row.add(Encode.text(work == null ? null : work.zip()));
    Geo workGeo = work == null ? null : work.geo();
    row.add(Encode.real(workGeo == null ? null : workGeo.lat()));
    row.add(Encode.real(workGeo == null ? null : workGeo.lon()));
    row.add(Encode.json(entity.tags()));
    Audit audit = row.required(entity.audit(), "audit");
    row.add(Encode.instant(row.orNow(audit.getCreatedAt())));
    row.add(Encode.instant(row.now()));
    row.add(Encode.text(audit.reason));
    row.add(Encode.text(home.cityLower()));
    row.add(Encode.text(work == null ? null : row.required(work.cityLower(), "work.cityLower")));
  }

  private static void writeKey(Customer entity, RowWriter row) {
    CustomerKey key = row.required(entity.key(), "key");
    row.add(Encode.text(key.shop()));
    row.add(Encode.integer(key.number()));
  }

  private static Customer read(Row row) {
    return new Customer(
        new CustomerKey(
            Decode.text(row, 0),
            Decode.int32(row, 1)),
        Decode.text(row, 2),
        new Address(
            Decode.text(row, 3),
            Decode.text(row, 4),
            row.isNull(5) ? null : Decode.text(row, 5),
            Decode.areNull(row, 6, 7) ? null : new Geo(
                Decode.float64(row, 6),
                Decode.float64(row, 7))),
        Decode.areNull(row, 8, 12) ? null : new Address(
            Decode.text(row, 8),
            Decode.text(row, 9),
            row.isNull(10) ? null : Decode.text(row, 10),
            Decode.areNull(row, 11, 12) ? null : new Geo(
                Decode.float64(row, 11),
                Decode.float64(row, 12))),
        Decode.json(row, 13, TAGS_TYPE),
        new Audit(
            row.isNull(14) ? null : Decode.instant(row, 14),
            row.isNull(15) ? null : Decode.instant(row, 15),
            row.isNull(16) ? null : Decode.text(row, 16)));
  }
}
