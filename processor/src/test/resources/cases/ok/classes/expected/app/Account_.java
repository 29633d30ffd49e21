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
 * How {@link Account} is written to and read from {@code account}.
 */
@Generated(
    from = "app.Account"
)
public final class Account_ {
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
  public static final RowMapper<Account> MAPPER = RowMapper.ofColumns(
      List.of("id", "full_name", "active", "mail", "visits", "cache"),
      Account_::read);

  private Account_() {
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
