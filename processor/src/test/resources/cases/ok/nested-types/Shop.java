package app;

import dev.dione.D1Database;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Database;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Find;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Optional;

/** Everything in one file. */
public final class Shop {
  private Shop() {}

  @Entity
  public record Item(@Id String id, Size size, @Json Extra extra) {}

  public enum Size {
    SMALL,
    LARGE
  }

  public record Extra(String note) {}

  @Dao
  public interface Items {
    /** Has the simple name of a type that generated code uses. */
    record Row(String id, Shop.Size size) {}

    /** And this one, too. */
    record Statement(String id) {}

    @Upsert
    void save(Item item);

    @Find
    Optional<Item> byId(String id);

    @Query("SELECT id, size FROM item")
    List<Row> rows();

    @Query("SELECT id FROM item")
    List<Statement> statements();
  }

  @Database(entities = Item.class)
  public interface Db extends D1Database {
    Items items();
  }
}
