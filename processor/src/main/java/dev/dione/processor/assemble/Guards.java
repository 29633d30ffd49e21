package dev.dione.processor.assemble;

import dev.dione.dialect.dml.ForeignSql;
import dev.dione.dialect.dml.StaleSql;
import dev.dione.dialect.dml.StaleSql.Missing;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements that go before a write, and fail its request if it may not be done.
 *
 * @param entity the entity that is written
 * @param columns the columns in the order in which a row holds them
 * @param key the columns that say which row is meant
 */
record Guards(Entity entity, List<WriteColumn> columns, List<String> key) {

  /** Against rows that have changed since they were read. */
  List<String> stale(Missing missing, @Nullable Live live) {
    return entity.version().isEmpty()
        ? List.of()
        : List.of(StaleSql.of(name(), entity.table(), columns, key, missing, live));
  }

  /** Against keys that another tenant has: an upsert would write over its row. */
  List<String> taken() {
    boolean global =
        entity.tenant().isPresent() && !key.contains(entity.tenant().get().column().name());
    return global ? List.of(ForeignSql.taken(name(), entity.table(), columns, key)) : List.of();
  }

  /** Against references to rows of another tenant. */
  List<String> references() {
    List<String> guards = new ArrayList<>();
    for (Entity.Reference reference : entity.references()) {
      String tenant = reference.tenantColumn();
      ReferenceDef definition = reference.property().column().reference();
      String column = reference.property().column().name();
      boolean held = columns.stream().anyMatch(c -> c.column().name().equals(column));
      if (entity.tenant().isPresent() && tenant != null && definition != null && held) {
        guards.add(
            ForeignSql.referenced(
                name(),
                reference.property().name(),
                columns,
                key,
                column,
                definition.table(),
                definition.column(),
                tenant));
      }
    }
    return guards;
  }

  private String name() {
    return entity.type().simpleName();
  }
}
