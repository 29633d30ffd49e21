package dev.dione.processor.assemble;

import dev.dione.dialect.dml.PatchLayout;
import dev.dione.dialect.dml.PatchSql;
import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.dml.StaleSql.Missing;
import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult.Returned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How patches of an entity are written. The statement is made at run time, of the columns that the
 * patches set; what stands beside it needs the key and the version alone, which come first.
 */
public final class PatchPlan {
  private PatchPlan() {}

  /**
   * The properties in the order in which a patch holds them: id, version and tenant, the others.
   */
  public static List<Property> properties(Entity entity) {
    List<Property> ordered = new ArrayList<>(entity.ids());
    entity.written().stream().filter(p -> isOfTheRow(p) && !p.id()).forEach(ordered::add);
    entity.written().stream().filter(p -> !isOfTheRow(p) && !p.id()).forEach(ordered::add);
    return ordered;
  }

  private static boolean isOfTheRow(Property property) {
    return property.role() == Role.VERSION || property.role() == Role.TENANT;
  }

  /** The table as patches see it. */
  public static PatchTable table(Entity entity) {
    return new PatchTable(
        entity.type().simpleName(),
        entity.table(),
        entity.ids().size(),
        properties(entity).stream().map(PatchPlan::column).toList(),
        Scopes.live(entity));
  }

  /** A patch says what a null does: it is written, or means the default. */
  public static WriteColumn column(Property property) {
    WriteColumn column = property.writeColumn();
    boolean once = column.policy() == WriteColumn.Policy.INSERT_ONLY;
    WriteColumn.Policy policy = once ? column.policy() : WriteColumn.Policy.OVERWRITE;
    boolean nullable = takesNull(property);
    return new WriteColumn(column.column(), nullable, policy, column.role());
  }

  /** Whether a patch may set a property to null. */
  public static boolean takesNull(Property property) {
    boolean hasNull = !property.column().notNull() || property.column().defaultSql() != null;
    return property.nullable() && !property.role().isTime() && !property.id() && hasNull;
  }

  /** The statements that go before the write. */
  public static List<String> guards(WriteMethod.Patch method) {
    Entity entity = method.entity();
    List<WriteColumn> columns =
        properties(entity).stream()
            .filter(p -> p.id() || isOfTheRow(p))
            .map(Property::writeColumn)
            .toList();
    Guards guards = new Guards(entity, columns, entity.idColumns());
    List<String> all = new ArrayList<>(method.inserts() ? guards.taken() : List.of());
    all.addAll(
        method.inserts()
            ? guards.stale(Missing.NEW, null)
            : guards.stale(Missing.STALE, Scopes.live(method)));
    return all;
  }

  /** The statement that reads the rows behind the write, if the method returns them. */
  public static Optional<String> read(WriteMethod.Patch method) {
    if (!(method.outcome() instanceof Returned returned)) {
      return Optional.empty();
    }
    List<String> result = ExactColumns.kept(returned.columns());
    PatchTable table = table(method.entity());
    Live live = method.inserts() ? null : Scopes.live(method);
    return Optional.of(UpsertSql.read(table.table(), table.columns(), table.key(), result, live));
  }

  /** Statements that stand for all that patches may send. */
  public static List<String> proven(WriteMethod.Patch method) {
    Stream<String> writes =
        table(method.entity()).extremes().stream().map(layout -> write(layout, method.inserts()));
    return Stream.of(writes, guards(method).stream(), read(method).stream())
        .flatMap(sql -> sql)
        .toList();
  }

  private static String write(PatchLayout layout, boolean inserts) {
    return inserts ? PatchSql.upsert(layout) : PatchSql.update(layout);
  }
}
