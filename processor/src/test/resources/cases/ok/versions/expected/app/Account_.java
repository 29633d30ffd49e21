package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The table {@code account} in queries, and how {@link Account} is written to it and read.
 */
@Generated(
    from = "app.Account",
    carried = @Generated.Carried(of = "app.Account", nullable = {"name", "updatedAt"})
)
public final class Account_ extends Table<Account> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Account> WRITER = new EntityWriter<>(
      "Account",
      List.of("id", "email", "name", "version", "updatedAt"),
      Set.of("id", "email", "version"),
      Account_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Account> KEY_WRITER = new EntityWriter<>(
      "Account",
      List.of("id", "version"),
      Set.of("id", "version"),
      Account_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Account> MAPPER = RowMapper.forward(
      List.of("id", "email", "name", "version", "updated_at"),
      Account_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final TextColumn email = text("email", NOT_NULL);

  public final TextColumn name = text("name", NULLABLE);

  public final NumberColumn<Integer> version = number("version", SqlType.INT, NOT_NULL);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NULLABLE);

  private Account_() {
    super("account", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Account_ table() {
    return new Account_();
  }

  private static void write(Account entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.email()));
    row.add(Encode.text(entity.name()));
    row.add(Encode.integer(entity.version()));
    row.add(Encode.instant(row.now()));
  }

  private static void writeKey(Account entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.version()));
  }

  private static Account read(Row row) {
    return new Account(
        Decode.int64(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.int32(row, 3),
        row.isNull(4) ? null : Decode.instant(row, 4));
  }
}
