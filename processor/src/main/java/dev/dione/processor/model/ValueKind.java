package dev.dione.processor.model;

import dev.dione.dialect.schema.ColumnType;

/**
 * How a Java type is stored: its column type, and the methods of {@code Encode} and {@code Decode}
 * that bring it there and back.
 */
public enum ValueKind {
  BOOLEAN(ColumnType.INTEGER, "bool", "bool"),
  BYTE(ColumnType.INTEGER, "integer", "int8"),
  SHORT(ColumnType.INTEGER, "integer", "int16"),
  INT(ColumnType.INTEGER, "integer", "int32"),
  LONG(ColumnType.INTEGER, "integer", "int64"),
  FLOAT(ColumnType.REAL, "real", "float32"),
  DOUBLE(ColumnType.REAL, "real", "float64"),
  DECIMAL(ColumnType.TEXT, "decimal", "decimal"),
  BIG_INTEGER(ColumnType.TEXT, "bigInteger", "bigInteger"),
  STRING(ColumnType.TEXT, "text", "text"),
  ENUM(ColumnType.TEXT, "enumName", "enumConstant"),
  UUID(ColumnType.TEXT, "uuid", "uuid"),
  LOCAL_DATE(ColumnType.TEXT, "localDate", "localDate"),
  LOCAL_TIME(ColumnType.TEXT, "localTime", "localTime"),
  LOCAL_DATE_TIME(ColumnType.TEXT, "localDateTime", "localDateTime"),
  INSTANT(ColumnType.TEXT, "instant", "instant"),
  SQLITE_TIME(ColumnType.TEXT, "sqliteTime", "localTime"),
  SQLITE_DATE_TIME(ColumnType.TEXT, "sqliteDateTime", "localDateTime"),
  SQLITE_INSTANT(ColumnType.TEXT, "sqliteInstant", "instant"),
  OFFSET_DATE_TIME(ColumnType.TEXT, "offsetDateTime", "offsetDateTime"),
  ZONED_DATE_TIME(ColumnType.TEXT, "zonedDateTime", "zonedDateTime"),
  DURATION(ColumnType.TEXT, "duration", "duration"),
  DURATION_MILLIS(ColumnType.INTEGER, "durationMillis", "durationMillis"),
  PERIOD(ColumnType.TEXT, "period", "period"),
  BYTES(ColumnType.BLOB, "blob", "blob"),
  JSON(ColumnType.TEXT, "json", "json"),
  /** A parameter of full-text search, which no column holds. */
  MATCH(ColumnType.TEXT, "match", "text");

  private final ColumnType columnType;
  private final String encode;
  private final String decode;

  ValueKind(ColumnType columnType, String encode, String decode) {
    this.columnType = columnType;
    this.encode = encode;
    this.decode = decode;
  }

  /** The column's type. */
  public ColumnType columnType() {
    return columnType;
  }

  /** The method of {@code Encode}. */
  public String encode() {
    return encode;
  }

  /** The method of {@code Decode}. */
  public String decode() {
    return decode;
  }

  /** The kind of the same Java type in SQLite's text form of times, or this kind. */
  public ValueKind sqliteTime() {
    return switch (this) {
      case LOCAL_TIME -> SQLITE_TIME;
      case LOCAL_DATE_TIME -> SQLITE_DATE_TIME;
      case INSTANT -> SQLITE_INSTANT;
      default -> this;
    };
  }

  /**
   * The expression that reads a column in full: D1 rounds integers beyond 2^53, and sends bytes as
   * arrays of numbers. The column itself if that will do.
   */
  public String exact(String column) {
    return switch (this) {
      case LONG, DURATION_MILLIS -> "CAST(" + column + " AS TEXT)";
      // hex(NULL) would be '', and the hex of a million bytes is longer than D1's strings may be.
      case BYTES -> "iif(length(%1$s) < 1000000, hex(%1$s), %1$s)".formatted(column);
      default -> column;
    };
  }

  /** Whether {@link #exact} is more than the column. */
  public boolean needsExact() {
    return !exact("column").equals("column");
  }

  /** Whether SQLite's order of the stored values is the order of the Java values. */
  public boolean isOrderedAsStored() {
    return switch (this) {
      case DECIMAL, BIG_INTEGER, OFFSET_DATE_TIME, ZONED_DATE_TIME, DURATION, PERIOD, JSON -> false;
      default -> true;
    };
  }

  /** A bound parameter in free SQL, where no column's affinity turns text into an integer. */
  public String parameter(String parameter) {
    if (columnType == ColumnType.INTEGER) {
      return "CAST(" + parameter + " AS INTEGER)";
    }
    return this == BYTES ? "unhex(" + parameter + ")" : parameter;
  }
}
