package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BlobColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code token} in queries, and how {@link Token} is written to it and read.
 */
@Generated(
    from = "app.Token",
    carried = @Generated.Carried(of = "app.Token", nullable = {"id", "used"})
)
public final class Token_ extends Table<Token> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Token> WRITER = new EntityWriter<>(
      "Token",
      List.of("id", "secret", "hash", "used"),
      Set.of("secret", "hash"),
      Token_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Token> KEY_WRITER = new EntityWriter<>(
      "Token",
      List.of("id"),
      Set.of(),
      Token_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Token> MAPPER = RowMapper.forward(
      List.of("id", "secret", "hash", "used"),
      Token_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NULLABLE);

  public final TextColumn secret = text("secret", NOT_NULL);

  public final BlobColumn hash = blob("hash", NOT_NULL);

  public final NumberColumn<Long> used = number("used", SqlType.LONG, NULLABLE);

  private Token_() {
    super("token", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Token_ table() {
    return new Token_();
  }

  private static void write(Token entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.secret()));
    row.add(Encode.blob(entity.hash()));
    row.add(Encode.integer(entity.used()));
  }

  private static void writeKey(Token entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Token read(Row row) {
    return new Token(
        row.isNull(0) ? null : Decode.int64(row, 0),
        Decode.text(row, 1),
        Decode.blob(row, 2),
        row.isNull(3) ? null : Decode.int64(row, 3));
  }
}
