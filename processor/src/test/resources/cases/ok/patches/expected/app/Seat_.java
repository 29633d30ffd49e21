package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.patch.EntityPatch;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code seat} in queries, and how {@link Seat} is written to it and read.
 */
@Generated(
    from = "app.Seat",
    carried = @Generated.Carried(of = "app.Seat", nullable = {"guest", "of"})
)
public final class Seat_ extends Table<Seat> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Seat> WRITER = new EntityWriter<>(
      "Seat",
      List.of("row", "number", "guest", "of", "version"),
      Set.of("row", "number", "version"),
      Seat_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Seat> KEY_WRITER = new EntityWriter<>(
      "Seat",
      List.of("row", "number", "version"),
      Set.of("row", "number", "version"),
      Seat_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Seat> MAPPER = RowMapper.forward(
      List.of("row", "number", "guest", "of", "version"),
      Seat_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Seat",
      "seat",
      2,
      List.of(
          WriteColumn.required("row", ColumnType.TEXT),
          WriteColumn.required("number", ColumnType.INTEGER),
          WriteColumn.required("version", ColumnType.INTEGER).as(WriteColumn.Role.VERSION),
          WriteColumn.optional("guest", ColumnType.TEXT),
          WriteColumn.optional("of", ColumnType.REAL)));

  public final TextColumn row = text("row", NOT_NULL);

  public final NumberColumn<Integer> number = number("number", SqlType.INT, NOT_NULL);

  public final TextColumn guest = text("guest", NULLABLE);

  public final NumberColumn<Double> of = number("of", SqlType.DOUBLE, NULLABLE);

  public final NumberColumn<Integer> version = number("version", SqlType.INT, NOT_NULL);

  private Seat_() {
    super("seat", List.of("row", "number"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Seat_ table() {
    return new Seat_();
  }

  private static void write(Seat entity, RowWriter row) {
    row.add(Encode.text(entity.row()));
    row.add(Encode.integer(entity.number()));
    row.add(Encode.text(entity.guest()));
    row.add(Encode.real(entity.of()));
    row.add(Encode.integer(entity.version()));
  }

  private static void writeKey(Seat entity, RowWriter row) {
    row.add(Encode.text(entity.row()));
    row.add(Encode.integer(entity.number()));
    row.add(Encode.integer(entity.version()));
  }

  private static Seat read(Row row) {
    return new Seat(
        Decode.text(row, 0),
        Decode.int32(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        row.isNull(3) ? null : Decode.float64(row, 3),
        Decode.int32(row, 4));
  }

  /**
   * A change of one row of {@code seat}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Seat> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id and version, which sets nothing yet.
     */
    public static Patch of(String row_, int number, int version) {
      Patch patch = new Patch();
      patch.setRequired(0, "row", Encode.text(row_));
      patch.set(1, Encode.integer(number));
      patch.set(2, Encode.integer(version));
      return patch;
    }

    /**
     * Sets {@code guest}; null is written.
     */
    public Patch guest(String guest) {
      set(3, Encode.text(guest));
      return this;
    }

    /**
     * Sets {@code of}; null is written.
     */
    public Patch of_(Double of) {
      set(4, Encode.real(of));
      return this;
    }
  }
}
