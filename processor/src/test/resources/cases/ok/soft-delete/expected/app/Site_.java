package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;
import java.util.Set;

/**
 * The table {@code site} in queries, and how {@link Site} is written to it and read.
 */
@Generated(
    from = "app.Site"
)
public final class Site_ extends Table<Site> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Site> WRITER = new EntityWriter<>(
      "Site",
      List.of("name", "gone"),
      Set.of("name", "gone"),
      Site_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Site> KEY_WRITER = new EntityWriter<>(
      "Site",
      List.of("name"),
      Set.of("name"),
      Site_::writeKey);

  /**
   * What marks the row of an entity as deleted.
   */
  public static final EntityWriter<Site> DELETION_WRITER = new EntityWriter<>(
      "Site",
      List.of("name", "gone"),
      Set.of("name", "gone"),
      Site_::writeDeletion);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Site> MAPPER = RowMapper.forward(
      List.of("name", "gone"),
      Site_::read);

  public final TextColumn name = text("name", NOT_NULL);

  public final BoolColumn gone = bool("gone", NOT_NULL);

  private Site_() {
    super("site", List.of("name"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Site_ table() {
    return new Site_();
  }

  private static void write(Site entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    row.add(Encode.bool(entity.gone()));
  }

  private static void writeKey(Site entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
  }

  private static void writeDeletion(Site entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    row.add(Encode.bool(true));
  }

  private static Site read(Row row) {
    return new Site(
        Decode.text(row, 0),
        Decode.bool(row, 1));
  }
}
