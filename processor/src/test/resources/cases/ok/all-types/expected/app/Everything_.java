package app;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BlobColumn;
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.JsonColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.PlainColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The table {@code everything} in queries, and how {@link Everything} is written to it and read.
 */
@Generated(
    from = "app.Everything",
    carried = @Generated.Carried(of = "app.Everything", nullable = {"maybeYes", "maybeTiny", "maybeSmall", "maybeMedium", "maybeLarge", "maybeSingle", "maybeReal", "maybeBytes", "part"})
)
public final class Everything_ extends Table<Everything> {
  private static final TypeReference<List<Map<String, Integer>>> LIST_TYPE = new TypeReference<>() {};

  private static final TypeReference<Everything.Part> PART_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Everything> WRITER = new EntityWriter<>(
      "Everything",
      List.of("id", "yes", "tiny", "small", "medium", "single", "real", "maybeYes", "maybeTiny",
          "maybeSmall", "maybeMedium", "maybeLarge", "maybeSingle", "maybeReal", "price", "huge",
          "text", "color", "uuid", "date", "time", "sqliteTime", "dateTime", "sqliteDateTime",
          "instant", "sqliteInstant", "offset", "zoned", "duration", "millis", "period", "bytes",
          "maybeBytes", "list", "part", "any"),
      Set.of("id", "yes", "tiny", "small", "medium", "single", "real", "price", "huge", "text",
          "color", "uuid", "date", "time", "sqliteTime", "dateTime", "sqliteDateTime", "instant",
          "sqliteInstant", "offset", "zoned", "duration", "millis", "period", "bytes", "list",
          "any"),
      Everything_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Everything> KEY_WRITER = new EntityWriter<>(
      "Everything",
      List.of("id"),
      Set.of("id"),
      Everything_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Everything> MAPPER = RowMapper.forward(
      List.of("id", "yes", "tiny", "small", "medium", "single", "real", "maybe_yes", "maybe_tiny",
          "maybe_small", "maybe_medium", "maybe_large", "maybe_single", "maybe_real", "price",
          "huge", "text", "color", "uuid", "date", "time", "sqlite_time", "date_time",
          "sqlite_date_time", "instant", "sqlite_instant", "offset", "zoned", "duration", "millis",
          "period", "bytes", "maybe_bytes", "list", "part", "any"),
      Everything_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final BoolColumn yes = bool("yes", NOT_NULL);

  public final NumberColumn<Byte> tiny = number("tiny", SqlType.BYTE, NOT_NULL);

  public final NumberColumn<Short> small = number("small", SqlType.SHORT, NOT_NULL);

  public final NumberColumn<Integer> medium = number("medium", SqlType.INT, NOT_NULL);

  public final NumberColumn<Float> single = number("single", SqlType.FLOAT, NOT_NULL);

  public final NumberColumn<Double> real = number("real", SqlType.DOUBLE, NOT_NULL);

  public final BoolColumn maybeYes = bool("maybe_yes", NULLABLE);

  public final NumberColumn<Byte> maybeTiny = number("maybe_tiny", SqlType.BYTE, NULLABLE);

  public final NumberColumn<Short> maybeSmall = number("maybe_small", SqlType.SHORT, NULLABLE);

  public final NumberColumn<Integer> maybeMedium = number("maybe_medium", SqlType.INT, NULLABLE);

  public final NumberColumn<Long> maybeLarge = number("maybe_large", SqlType.LONG, NULLABLE);

  public final NumberColumn<Float> maybeSingle = number("maybe_single", SqlType.FLOAT, NULLABLE);

  public final NumberColumn<Double> maybeReal = number("maybe_real", SqlType.DOUBLE, NULLABLE);

  public final PlainColumn<BigDecimal> price = plain("price", SqlType.DECIMAL, NOT_NULL);

  public final PlainColumn<BigInteger> huge = plain("huge", SqlType.BIG_INTEGER, NOT_NULL);

  public final TextColumn text = text("text", NOT_NULL);

  public final OrderedColumn<Everything.Color> color = ordered("color",
      SqlType.enumOf(Everything.Color.class), NOT_NULL);

  public final OrderedColumn<UUID> uuid = ordered("uuid", SqlType.UUID, NOT_NULL);

  public final TimeColumn<LocalDate> date = time("date", SqlType.LOCAL_DATE, NOT_NULL);

  public final TimeColumn<LocalTime> time = time("time", SqlType.LOCAL_TIME, NOT_NULL);

  public final TimeColumn<LocalTime> sqliteTime = time("sqlite_time", SqlType.SQLITE_TIME,
      NOT_NULL);

  public final TimeColumn<LocalDateTime> dateTime = time("date_time", SqlType.LOCAL_DATE_TIME,
      NOT_NULL);

  public final TimeColumn<LocalDateTime> sqliteDateTime = time("sqlite_date_time",
      SqlType.SQLITE_DATE_TIME, NOT_NULL);

  public final TimeColumn<Instant> instant = time("instant", SqlType.INSTANT, NOT_NULL);

  public final TimeColumn<Instant> sqliteInstant = time("sqlite_instant", SqlType.SQLITE_INSTANT,
      NOT_NULL);

  public final PlainColumn<OffsetDateTime> offset = plain("offset", SqlType.OFFSET_DATE_TIME,
      NOT_NULL);

  public final PlainColumn<ZonedDateTime> zoned = plain("zoned", SqlType.ZONED_DATE_TIME, NOT_NULL);

  public final PlainColumn<Duration> duration = plain("duration", SqlType.DURATION, NOT_NULL);

  public final OrderedColumn<Duration> millis = ordered("millis", SqlType.DURATION_MILLIS,
      NOT_NULL);

  public final PlainColumn<Period> period = plain("period", SqlType.PERIOD, NOT_NULL);

  public final BlobColumn bytes = blob("bytes", NOT_NULL);

  public final BlobColumn maybeBytes = blob("maybe_bytes", NULLABLE);

  public final JsonColumn<List<Map<String, Integer>>> list = json("list", LIST_TYPE, NOT_NULL);

  public final JsonColumn<Everything.Part> part = json("part", PART_TYPE, NULLABLE);

  public final TextColumn any = text("any", NOT_NULL);

  private Everything_() {
    super("everything", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Everything_ table() {
    return new Everything_();
  }

  private static void write(Everything entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.bool(entity.yes()));
    row.add(Encode.integer(entity.tiny()));
    row.add(Encode.integer(entity.small()));
    row.add(Encode.integer(entity.medium()));
    row.add(Encode.real(entity.single()));
    row.add(Encode.real(entity.real()));
    row.add(Encode.bool(entity.maybeYes()));
    row.add(Encode.integer(entity.maybeTiny()));
    row.add(Encode.integer(entity.maybeSmall()));
    row.add(Encode.integer(entity.maybeMedium()));
    row.add(Encode.integer(entity.maybeLarge()));
    row.add(Encode.real(entity.maybeSingle()));
    row.add(Encode.real(entity.maybeReal()));
    row.add(Encode.decimal(entity.price()));
    row.add(Encode.bigInteger(entity.huge()));
    row.add(Encode.text(entity.text()));
    row.add(Encode.enumName(entity.color()));
    row.add(Encode.uuid(entity.uuid()));
    row.add(Encode.localDate(entity.date()));
    row.add(Encode.localTime(entity.time()));
    row.add(Encode.sqliteTime(entity.sqliteTime()));
    row.add(Encode.localDateTime(entity.dateTime()));
    row.add(Encode.sqliteDateTime(entity.sqliteDateTime()));
    row.add(Encode.instant(entity.instant()));
    row.add(Encode.sqliteInstant(entity.sqliteInstant()));
    row.add(Encode.offsetDateTime(entity.offset()));
    row.add(Encode.zonedDateTime(entity.zoned()));
    row.add(Encode.duration(entity.duration()));
    row.add(Encode.durationMillis(entity.millis()));
    row.add(Encode.period(entity.period()));
    row.add(Encode.blob(entity.bytes()));
    row.add(Encode.blob(entity.maybeBytes()));
    row.add(Encode.json(entity.list()));
    row.add(Encode.json(entity.part()));
    row.add(Encode.text(entity.any()));
  }

  private static void writeKey(Everything entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Everything read(Row row) {
    return new Everything(
        Decode.int64(row, 0),
        Decode.bool(row, 1),
        Decode.int8(row, 2),
        Decode.int16(row, 3),
        Decode.int32(row, 4),
        Decode.float32(row, 5),
        Decode.float64(row, 6),
        row.isNull(7) ? null : Decode.bool(row, 7),
        row.isNull(8) ? null : Decode.int8(row, 8),
        row.isNull(9) ? null : Decode.int16(row, 9),
        row.isNull(10) ? null : Decode.int32(row, 10),
        row.isNull(11) ? null : Decode.int64(row, 11),
        row.isNull(12) ? null : Decode.float32(row, 12),
        row.isNull(13) ? null : Decode.float64(row, 13),
        Decode.decimal(row, 14),
        Decode.bigInteger(row, 15),
        Decode.text(row, 16),
        Decode.enumConstant(row, 17, Everything.Color.class),
        Decode.uuid(row, 18),
        Decode.localDate(row, 19),
        Decode.localTime(row, 20),
        Decode.localTime(row, 21),
        Decode.localDateTime(row, 22),
        Decode.localDateTime(row, 23),
        Decode.instant(row, 24),
        Decode.instant(row, 25),
        Decode.offsetDateTime(row, 26),
        Decode.zonedDateTime(row, 27),
        Decode.duration(row, 28),
        Decode.durationMillis(row, 29),
        Decode.period(row, 30),
        Decode.blob(row, 31),
        row.isNull(32) ? null : Decode.blob(row, 32),
        Decode.json(row, 33, LIST_TYPE),
        row.isNull(34) ? null : Decode.json(row, 34, PART_TYPE),
        Decode.text(row, 35));
  }
}
