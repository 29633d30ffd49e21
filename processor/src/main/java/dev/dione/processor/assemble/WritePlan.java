package dev.dione.processor.assemble;

import dev.dione.dialect.dml.DeleteSql;
import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.StaleSql.Missing;
import dev.dione.dialect.dml.UpdateSql;
import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a method that writes entities, and how its rows fold.
 *
 * @param sql the statement
 * @param countSql the statement that counts new rows beforehand, or null
 * @param guards the statements that fail the request before the write, if it may not be done
 * @param row what a row holds
 * @param allNew whether every written row is a new one
 * @param folds whether rows of one key are folded
 * @param key the positions of the key in a row, by which a second run finds what the first wrote;
 *     empty if it would not
 * @param preserve the positions where a null keeps an earlier value
 * @param insertOnly the positions where the first value stays
 * @param collations how the key's texts compare, where that is not byte by byte
 */
public record WritePlan(
    String sql,
    @Nullable String countSql,
    List<String> guards,
    Row row,
    boolean allNew,
    boolean folds,
    List<Integer> key,
    List<Integer> preserve,
    List<Integer> insertOnly,
    Map<Integer, Collation> collations) {

  /** What a row that is sent holds. */
  public enum Row {
    /** All columns. */
    WHOLE,
    /** What says which row is meant. */
    KEY,
    /** The same, and what a deletion that marks a row writes. */
    DELETION
  }

  /** The plan of a method. */
  static WritePlan of(WriteMethod method) {
    if (method instanceof WriteMethod.Insert insert) {
      return insert(insert);
    }
    if (method instanceof WriteMethod.Update update) {
      return update(update);
    }
    if (method instanceof WriteMethod.Upsert upsert) {
      return upsert(upsert);
    }
    return delete(method);
  }

  private static WritePlan insert(WriteMethod.Insert insert) {
    Entity entity = insert.entity();
    List<WriteColumn> columns = columns(entity);
    String sql = InsertSql.of(entity.table(), columns, insert.conflict());
    boolean allNew = insert.conflict() != InsertSql.Conflict.REPLACE;
    boolean ignores = insert.conflict() == InsertSql.Conflict.IGNORE;
    List<String> ids = entity.idColumns();
    return new WritePlan(
        sql,
        null,
        new Guards(entity, columns, entity.idColumns()).references(),
        Row.WHOLE,
        allNew,
        false,
        ignores ? positions(columns, c -> ids.contains(c.column().name())) : List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static WritePlan update(WriteMethod.Update update) {
    Entity entity = update.entity();
    Live live = Scopes.live(update);
    List<WriteColumn> columns =
        entity.written().stream().map(p -> p.writeColumn().withNulls(update.nulls())).toList();
    List<String> key = names(entity.rowKey());
    String sql = UpdateSql.of(entity.table(), columns, key, live);
    Guards guards = new Guards(entity, columns, entity.idColumns());
    return folding(sql, null, columns, key)
        .guardedBy(guards.stale(Missing.STALE, live))
        .guardedBy(guards.references());
  }

  private static WritePlan upsert(WriteMethod.Upsert upsert) {
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
    Guards guards = new Guards(entity, columns, key);
    return folding(sql, countSql, columns, key)
        .guardedBy(guards.taken())
        .guardedBy(guards.stale(Missing.NEW, null))
        .guardedBy(guards.references());
  }

  /**
   * On another key the stored id stays: other tables may reference it, and for a null {@code
   * excluded.id} would be the next new one.
   */
  private static boolean keepsId(Property property, List<String> key) {
    return property.id() && !key.contains(property.column().name());
  }

  private static WritePlan delete(WriteMethod delete) {
    Entity entity = delete.entity();
    Live live = Scopes.live(delete);
    boolean marks = live != null;
    List<WriteColumn> columns =
        (marks ? entity.deletion() : entity.rowKey()).stream().map(Property::writeColumn).toList();
    List<String> key = names(entity.rowKey());
    String sql =
        marks
            ? UpdateSql.of(entity.table(), columns, key, live)
            : DeleteSql.of(entity.table(), columns);
    Guards guards = new Guards(entity, columns, entity.idColumns());
    return folding(sql, null, columns, key)
        .guardedBy(guards.stale(Missing.STALE, live))
        .of(marks ? Row.DELETION : Row.KEY);
  }

  private WritePlan guardedBy(List<String> more) {
    List<String> all = new ArrayList<>(guards);
    all.addAll(more);
    return new WritePlan(
        sql, countSql, all, row, allNew, folds, key, preserve, insertOnly, collations);
  }

  private WritePlan of(Row other) {
    return new WritePlan(
        sql, countSql, guards, other, allNew, folds, key, preserve, insertOnly, collations);
  }

  private static WritePlan folding(
      String sql, @Nullable String countSql, List<WriteColumn> columns, List<String> key) {
    return new WritePlan(
        sql,
        countSql,
        List.of(),
        Row.WHOLE,
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
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (condition.test(columns.get(i))) {
        positions.add(i);
      }
    }
    return positions;
  }

  private static List<String> names(List<Property> properties) {
    return properties.stream().map(p -> p.column().name()).toList();
  }

  private static List<WriteColumn> columns(Entity entity) {
    return entity.written().stream().map(Property::writeColumn).toList();
  }
}
