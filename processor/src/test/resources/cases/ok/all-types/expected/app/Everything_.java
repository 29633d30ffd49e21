package app;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How {@link Everything} is written to and read from {@code everything}.
 */
@Generated(
    from = "app.Everything"
)
public final class Everything_ {
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
  public static final RowMapper<Everything> MAPPER = RowMapper.ofColumns(
      List.of("id", "yes", "tiny", "small", "medium", "single", "real", "maybe_yes", "maybe_tiny",
          "maybe_small", "maybe_medium", "maybe_large", "maybe_single", "maybe_real", "price",
          "huge", "text", "color", "uuid", "date", "time", "sqlite_time", "date_time",
          "sqlite_date_time", "instant", "sqlite_instant", "offset", "zoned", "duration", "millis",
          "period", "bytes", "maybe_bytes", "list", "part", "any"),
      Everything_::read);

  private Everything_() {
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
