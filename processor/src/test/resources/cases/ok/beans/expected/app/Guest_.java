package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The table {@code guest} in queries, and how {@link Guest} is written to it and read.
 */
@Generated(
    from = "app.Guest",
    carried = {
        @Generated.Carried(of = "app.Guest", nullable = {"updatedAt", "home"}),
        @Generated.Carried(of = "app.Guest.Home", nullable = "zip")
    }
)
public final class Guest_ extends Table<Guest> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Guest> WRITER = new EntityWriter<>(
      "Guest",
      List.of("id", "updatedAt", "name", "active", "home.town", "home.zip", "made", "shown"),
      Set.of("id", "name", "active", "made", "shown"),
      Guest_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Guest> KEY_WRITER = new EntityWriter<>(
      "Guest",
      List.of("id"),
      Set.of("id"),
      Guest_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Guest> MAPPER = RowMapper.forward(
      List.of("id", "updated_at", "name", "active", "home_town", "home_zip", "made"),
      Guest_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NULLABLE);

  public final TextColumn name = text("name", NOT_NULL);

  public final BoolColumn active = bool("active", NOT_NULL);

  public final TextColumn homeTown = text("home_town", NULLABLE);

  public final NumberColumn<Integer> homeZip = number("home_zip", SqlType.INT, NULLABLE);

  public final NumberColumn<Integer> made = number("made", SqlType.INT, NOT_NULL);

  public final TextColumn shown = text("shown", NOT_NULL);

  private Guest_() {
    super("guest", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Guest_ table() {
    return new Guest_();
  }

  private static void write(Guest entity, RowWriter row) {
    row.add(Encode.text(entity.getId()));
    row.add(Encode.instant(row.now()));
    row.add(Encode.text(entity.name()));
    row.add(Encode.bool(entity.isActive()));
    Guest.Home home = entity.getHome();
    row.add(Encode.text(home == null ? null : row.required(home.town, "home.town")));
    row.add(Encode.integer(home == null ? null : home.zip));
    row.add(Encode.integer(entity.made));
    row.add(Encode.text(entity.shown()));
  }

  private static void writeKey(Guest entity, RowWriter row) {
    row.add(Encode.text(entity.getId()));
  }

  private static Guest newGuest(String id, Instant updatedAt, String name, boolean active,
      Guest.Home home, int made_) {
    Guest made = new Guest();
    made.setId(id);
    made.updatedAt = updatedAt;
    made.setName(name);
    made.setActive(active);
    made.setHome(home);
    made.made = made_;
    return made;
  }

  private static Guest.Home newGuestHome(String town, Integer zip) {
    Guest.Home made = new Guest.Home();
    made.town = town;
    made.zip = zip;
    return made;
  }

  private static Guest read(Row row) {
    return newGuest(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.instant(row, 1),
        Decode.text(row, 2),
        Decode.bool(row, 3),
        Decode.areNull(row, 4, 5) ? null : newGuestHome(
            Decode.text(row, 4),
            row.isNull(5) ? null : Decode.int32(row, 5)),
        Decode.int32(row, 6));
  }
}
