package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.List;
import java.util.Set;

/**
 * How {@link Token} is written to and read from {@code token}.
 */
@Generated(
    from = "app.Token"
)
public final class Token_ {
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
  public static final RowMapper<Token> MAPPER = RowMapper.ofColumns(
      List.of("id", "secret", "hash", "used"),
      Token_::read);

  private Token_() {
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
