package dev.dione.processor.assemble;

import dev.dione.dialect.dml.DeleteSql;
import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.StaleSql;
import dev.dione.dialect.dml.StaleSql.Missing;
import dev.dione.dialect.dml.UpdateSql;
import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.schema.Collation;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a method that writes entities, and how its rows fold.
 *
 * @param sql the statement
 * @param countSql the statement that counts new rows beforehand, or null
 * @param guards the statements that fail the request before the write, if it may not be done
 * @param keysOnly whether a row holds the id alone
 * @param allNew whether every written row is a new one
 * @param folds whether rows of one key are folded
 * @param key the positions of the key in a row
 * @param preserve the positions where a null keeps an earlier value
 * @param insertOnly the positions where the first value stays
 * @param collations how the key's texts compare, where that is not byte by byte
 */
public record WritePlan(
    String sql,
    @Nullable String countSql,
    List<String> guards,
    boolean keysOnly,
    boolean allNew,
    boolean folds,
    List<Integer> key,
    List<Integer> preserve,
    List<Integer> insertOnly,
    Map<Integer, Collation> collations) {

  /** The plan of a method. */
  public static WritePlan of(DaoMethod.Write method) {
    if (method instanceof DaoMethod.Insert insert) {
      return insert(insert);
    }
    if (method instanceof DaoMethod.Update update) {
      return update(update);
    }
    if (method instanceof DaoMethod.Upsert upsert) {
      return upsert(upsert);
    }
    return delete(method.entity());
  }

  private static WritePlan insert(DaoMethod.Insert insert) {
    Entity entity = insert.entity();
    List<WriteColumn> columns = columns(entity);
    String sql = InsertSql.of(entity.table(), columns, insert.conflict());
    boolean allNew = insert.conflict() != InsertSql.Conflict.REPLACE;
    return new WritePlan(
        sql, null, List.of(), false, allNew, false, List.of(), List.of(), List.of(), Map.of());
  }

  private static WritePlan update(DaoMethod.Update update) {
    List<WriteColumn> columns =
        columns(update.entity()).stream().map(c -> c.withNulls(update.nulls())).toList();
    Entity entity = update.entity();
    List<String> key = names(entity.rowKey());
    String sql = UpdateSql.of(entity.table(), columns, key);
    return folding(sql, null, columns, key).guardedBy(stale(entity, columns, Missing.STALE));
  }

  private static WritePlan upsert(DaoMethod.Upsert upsert) {
    Entity entity = upsert.entity();
    List<String> key =
        upsert.on().stream()
            .map(c -> entity.stored(c).map(p -> p.column().name()).orElse(c))
            .toList();
    List<WriteColumn> columns =
        entity.written().stream()
            .map(p -> keepsId(p, key) ? p.writeColumn().insertOnly() : p.writeColumn())
            .map(c -> upsert.nulls() == Policy.OVERWRITE ? c.withNulls(Policy.OVERWRITE) : c)
            .toList();
    String sql = UpsertSql.of(entity.table(), columns, key);
    String countSql =
        upsert.countInserted() ? UpsertSql.countNew(entity.table(), columns, key) : null;
    return folding(sql, countSql, columns, key).guardedBy(stale(entity, columns, key, Missing.NEW));
  }

  /**
   * On another key the stored id stays: other tables may reference it, and for a null {@code
   * excluded.id} would be the next new one.
   */
  private static boolean keepsId(Property property, List<String> key) {
    return property.id() && !key.contains(property.column().name());
  }

  private static WritePlan delete(Entity entity) {
    List<WriteColumn> key = entity.rowKey().stream().map(Property::writeColumn).toList();
    String sql = DeleteSql.of(entity.table(), key);
    return folding(sql, null, key, names(entity.rowKey()))
        .guardedBy(stale(entity, key, Missing.STALE))
        .withKeysOnly();
  }

  /** The guard against stale rows, which only a versioned entity needs. */
  private static List<String> stale(Entity entity, List<WriteColumn> columns, Missing missing) {
    return stale(entity, columns, entity.idColumns(), missing);
  }

  private static List<String> stale(
      Entity entity, List<WriteColumn> columns, List<String> key, Missing missing) {
    return entity.version().isEmpty()
        ? List.of()
        : List.of(StaleSql.of(entity.type().simpleName(), entity.table(), columns, key, missing));
  }

  private WritePlan guardedBy(List<String> more) {
    return new WritePlan(
        sql, countSql, more, keysOnly, allNew, folds, key, preserve, insertOnly, collations);
  }

  private WritePlan withKeysOnly() {
    return new WritePlan(
        sql, countSql, guards, true, allNew, folds, key, preserve, insertOnly, collations);
  }

  private static WritePlan folding(
      String sql, @Nullable String countSql, List<WriteColumn> columns, List<String> key) {
    return new WritePlan(
        sql,
        countSql,
        List.of(),
        false,
        false,
        true,
        positions(columns, c -> key.contains(c.column().name())),
        positions(columns, c -> c.nullable() && c.policy() == Policy.PRESERVE),
        positions(columns, c -> c.policy() == Policy.INSERT_ONLY),
        collations(columns, key));
  }

  private static Map<Integer, Collation> collations(List<WriteColumn> columns, List<String> key) {
    Map<Integer, Collation> collations = new TreeMap<>();
    for (int position : positions(columns, c -> key.contains(c.column().name()))) {
      Collation collation = columns.get(position).column().collation();
      if (collation != Collation.BINARY) {
        collations.put(position, collation);
      }
    }
    return collations;
  }

  private static List<Integer> positions(
      List<WriteColumn> columns, Predicate<WriteColumn> condition) {
    return IntStream.range(0, columns.size())
        .filter(i -> condition.test(columns.get(i)))
        .boxed()
        .toList();
  }

  private static List<String> names(List<Property> properties) {
    return properties.stream().map(p -> p.column().name()).toList();
  }

  private static List<WriteColumn> columns(Entity entity) {
    return entity.written().stream().map(Property::writeColumn).toList();
  }
}
