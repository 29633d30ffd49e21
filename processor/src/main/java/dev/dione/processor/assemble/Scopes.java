package dev.dione.processor.assemble;

import dev.dione.dialect.scope.ScopedTable;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.WriteMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of its tables a database shows. */
public final class Scopes {
  private Scopes() {}

  /** The tables of a root whose rows are marked as deleted, or belong to a tenant. */
  public static List<ScopedTable> of(Root root) {
    return root.entities().stream()
        .filter(e -> e.deleted().isPresent() || e.tenant().isPresent())
        .map(Scopes::table)
        .toList();
  }

  private static ScopedTable table(Entity entity) {
    String tenant = entity.tenant().map(p -> p.column().name()).orElse(null);
    List<String> references =
        entity.references().stream()
            .filter(r -> tenant != null && r.tenantColumn() != null)
            .map(r -> r.property().column().name())
            .toList();
    return new ScopedTable(entity.table(), live(entity), tenant, references);
  }

  /** How a row shows that it is not marked as deleted, or null if rows are not marked. */
  static @Nullable Live live(Entity entity) {
    return entity.deleted().map(Scopes::live).orElse(null);
  }

  /** The same for a method, which may mean all rows. */
  static @Nullable Live live(WriteMethod method) {
    return method.deletedToo() ? null : live(method.entity());
  }

  private static Live live(Property deleted) {
    boolean flag = deleted.type().kind() == ValueKind.BOOLEAN;
    return new Live(deleted.column().name(), flag ? "= 0" : "IS NULL");
  }
}
