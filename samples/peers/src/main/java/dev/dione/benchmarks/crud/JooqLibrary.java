package dev.dione.benchmarks.crud;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep13;
import org.jooq.Record;
import org.jooq.Record13;
import org.jooq.SQLDialect;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** jOOQ: typed columns as its code generator would name them, rows into a constructor. */
final class JooqLibrary implements Library<Concert> {
  private static final Table<Record> CONCERT = table(name("concert"));
  private static final Field<String> ID = field(name("id"), String.class);
  private static final Field<String> TITLE = field(name("title"), String.class);
  private static final Field<String> PERFORMER = field(name("performer"), String.class);
  private static final Field<String> VENUE = field(name("venue"), String.class);
  private static final Field<String> CITY = field(name("city"), String.class);
  private static final Field<String> DAY = field(name("day"), String.class);
  private static final Field<Integer> CAPACITY = field(name("capacity"), Integer.class);
  private static final Field<Integer> SOLD = field(name("sold"), Integer.class);
  private static final Field<Double> PRICE = field(name("price"), Double.class);
  private static final Field<Double> RATING = field(name("rating"), Double.class);
  private static final Field<Boolean> ACTIVE = field(name("active"), Boolean.class);
  private static final Field<Long> SEEN_MILLIS = field(name("seen_millis"), Long.class);
  private static final Field<String> NOTE = field(name("note"), String.class);
  private static final Map<Field<?>, Field<?>> EXCLUDED = new LinkedHashMap<>();

  static {
    for (Field<?> column :
        List.of(
            TITLE,
            PERFORMER,
            VENUE,
            CITY,
            DAY,
            CAPACITY,
            SOLD,
            PRICE,
            RATING,
            ACTIVE,
            SEEN_MILLIS,
            NOTE)) {
      EXCLUDED.put(column, excluded(column));
    }
  }

  private final KeptConnection connection;
  private final DSLContext jooq;

  JooqLibrary(Path file) throws SQLException {
    connection = SqliteFile.connect(file);
    jooq = DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
  }

  @Override
  public Concert entity(Concert concert) {
    return concert;
  }

  @Override
  public Concert concert(Concert entity) {
    return entity;
  }

  @Override
  public void insert(Concert concert) {
    values(concert).execute();
  }

  @Override
  public void upsert(Concert concert) {
    values(concert).onConflict(ID).doUpdate().set(EXCLUDED).execute();
  }

  @Override
  public List<Concert> ofVenue(String venue) {
    return select(VENUE.eq(venue)).orderBy(DAY).fetch(mapping(Concert::new));
  }

  @Override
  public Concert byId(String id) {
    return select(ID.eq(id)).fetchSingle(mapping(Concert::new));
  }

  @Override
  public void close() throws SQLException {
    connection.closeForGood();
  }

  private SelectConditionStep<
          Record13<
              String,
              String,
              String,
              String,
              String,
              String,
              Integer,
              Integer,
              Double,
              Double,
              Boolean,
              Long,
              String>>
      select(Condition condition) {
    return jooq.select(
            ID,
            TITLE,
            PERFORMER,
            VENUE,
            CITY,
            DAY,
            CAPACITY,
            SOLD,
            PRICE,
            RATING,
            ACTIVE,
            SEEN_MILLIS,
            NOTE)
        .from(CONCERT)
        .where(condition);
  }

  private InsertValuesStep13<
          Record,
          String,
          String,
          String,
          String,
          String,
          String,
          Integer,
          Integer,
          Double,
          Double,
          Boolean,
          Long,
          String>
      values(Concert concert) {
    return jooq.insertInto(
            CONCERT,
            ID,
            TITLE,
            PERFORMER,
            VENUE,
            CITY,
            DAY,
            CAPACITY,
            SOLD,
            PRICE,
            RATING,
            ACTIVE,
            SEEN_MILLIS,
            NOTE)
        .values(
            concert.id(),
            concert.title(),
            concert.performer(),
            concert.venue(),
            concert.city(),
            concert.day(),
            concert.capacity(),
            concert.sold(),
            concert.price(),
            concert.rating(),
            concert.active(),
            concert.seenMillis(),
            concert.note());
  }
}
