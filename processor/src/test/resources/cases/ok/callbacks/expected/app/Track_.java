package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Callback;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code track} in queries, and how {@link Track} is written to it and read.
 */
@Generated(
    from = "app.Track"
)
public final class Track_ extends Table<Track> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Track> WRITER = new EntityWriter<>(
      "Track",
      List.of("id", "title", "plays"),
      Set.of("id", "title", "plays"),
      Track_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Track> KEY_WRITER = new EntityWriter<>(
      "Track",
      List.of("id"),
      Set.of("id"),
      Track_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Track> MAPPER = RowMapper.forward(
      List.of("id", "title", "plays"),
      Track_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  public final NumberColumn<Integer> plays = number("plays", SqlType.INT, NOT_NULL);

  private Track_() {
    super("track", List.of("id"), WRITER.before(Track_::beforeInsert), MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Track_ table() {
    return new Track_();
  }

  /**
   * The entity to insert, after its own methods.
   */
  public static Track beforeInsert(Track entity) {
    entity.checkNew();
    entity = Callback.given("Track.trimmed", entity.trimmed());
    return entity;
  }

  /**
   * The entity to update, after its own methods.
   */
  public static Track beforeUpdate(Track entity) {
    entity = Callback.given("Track.trimmed", entity.trimmed());
    return entity;
  }

  /**
   * The entity to upsert, after its own methods.
   */
  public static Track beforeUpsert(Track entity) {
    entity = Callback.given("Track.trimmed", entity.trimmed());
    return entity;
  }

  /**
   * The entity to delete, after its own methods.
   */
  public static Track beforeDelete(Track entity) {
    Track.requireUnplayed(entity);
    return entity;
  }

  private static void write(Track entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.integer(entity.plays()));
  }

  private static void writeKey(Track entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Track read(Row row) {
    Track entity = new Track(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.int32(row, 2));
    entity = Callback.given("Track.counted", Track.counted(entity));
    return entity;
  }
}
