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
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;
import java.util.Set;

/**
 * The table {@code doc} in queries, and how {@link Doc} is written to it and read.
 */
@Generated(
    from = "app.Doc",
    carried = @Generated.Carried(of = "app.Doc", nullable = {"parent", "open"})
)
public final class Doc_ extends Table<Doc> {
  private static final TypeReference<List<String>> TAGS_TYPE = new TypeReference<>() {};

  private static final TypeReference<Doc> PARENT_TYPE = new TypeReference<>() {};

  private static final TypeReference<int[]> NUMBERS_TYPE = new TypeReference<>() {};

  private static final TypeReference<Object> ANY_TYPE = new TypeReference<>() {};

  private static final TypeReference<Boolean> OPEN_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Doc> WRITER = new EntityWriter<>(
      "Doc",
      List.of("id", "tags", "parent", "numbers", "any", "open"),
      Set.of("id", "tags", "numbers", "any", "open"),
      Doc_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Doc> KEY_WRITER = new EntityWriter<>(
      "Doc",
      List.of("id"),
      Set.of("id"),
      Doc_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Doc> MAPPER = RowMapper.forward(
      List.of("id", "tags", "parent", "numbers", "any", "open"),
      Doc_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final JsonColumn<List<String>> tags = json("tags", TAGS_TYPE, NOT_NULL);

  public final JsonColumn<Doc> parent = json("parent", PARENT_TYPE, NULLABLE);

  public final JsonColumn<int[]> numbers = json("numbers", NUMBERS_TYPE, NOT_NULL);

  public final JsonColumn<Object> any = json("any", ANY_TYPE, NOT_NULL);

  public final JsonColumn<Boolean> open = json("open", OPEN_TYPE, NOT_NULL);

  private Doc_() {
    super("doc", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Doc_ table() {
    return new Doc_();
  }

  private static void write(Doc entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.json(entity.tags()));
    row.add(Encode.json(entity.parent()));
    row.add(Encode.json(entity.numbers()));
    row.add(Encode.json(entity.any()));
    row.add(Encode.json(entity.open()));
  }

  private static void writeKey(Doc entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Doc read(Row row) {
    return new Doc(
        Decode.text(row, 0),
        Decode.json(row, 1, TAGS_TYPE),
        row.isNull(2) ? null : Decode.json(row, 2, PARENT_TYPE),
        Decode.json(row, 3, NUMBERS_TYPE),
        Decode.json(row, 4, ANY_TYPE),
        Decode.json(row, 5, OPEN_TYPE));
  }
}
