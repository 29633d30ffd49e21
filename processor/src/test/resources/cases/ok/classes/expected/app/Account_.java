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
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code account} in queries, and how {@link Account} is written to it and read.
 */
@Generated(
    from = "app.Account",
    carried = @Generated.Carried(of = "app.Account", parameters = {"java.lang.String id", "java.lang.String name", "boolean active", "java.lang.String mail", "int visits", "int cache"}, nullable = {"mail", "lowerMail()"})
)
public final class Account_ extends Table<Account> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Account> WRITER = new EntityWriter<>(
      "Account",
      List.of("id", "name", "active", "mail", "visits", "cache", "lowerMail"),
      Set.of("id", "name", "active", "visits", "cache"),
      Account_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Account> KEY_WRITER = new EntityWriter<>(
      "Account",
      List.of("id"),
      Set.of("id"),
      Account_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Account> MAPPER = RowMapper.forward(
      List.of("id", "full_name", "active", "mail", "visits", "cache"),
      Account_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn name = text("full_name", NOT_NULL);

  public final BoolColumn active = bool("active", NOT_NULL);

  public final TextColumn mail = text("mail", NULLABLE);

  public final NumberColumn<Integer> visits = number("visits", SqlType.INT, NOT_NULL);

  public final NumberColumn<Integer> cache = number("cache", SqlType.INT, NOT_NULL);

  public final TextColumn lowerMail = text("mail_lower", NULLABLE);

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
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.getName()));
    row.add(Encode.bool(entity.isActive()));
    row.add(Encode.text(entity.getMail()));
    row.add(Encode.integer(entity.visits));
    row.add(Encode.integer(entity.cache()));
    row.add(Encode.text(entity.lowerMail()));
  }

  private static void writeKey(Account entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Account read(Row row) {
    return new Account(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.bool(row, 2),
        row.isNull(3) ? null : Decode.text(row, 3),
        Decode.int32(row, 4),
        Decode.int32(row, 5));
  }
}
