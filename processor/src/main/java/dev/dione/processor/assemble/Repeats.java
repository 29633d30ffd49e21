package dev.dione.processor.assemble;

import dev.dione.annotations.Compare.Comparison;
import dev.dione.dialect.sql.KeyedDelete;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.Dao;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteResult.Counts;
import java.util.List;

/** Which deletes may run twice: those by the whole id, whose caller is promised no count. */
public final class Repeats {
  private Repeats() {}

  /**
   * Whether a method deletes rows of an entity by their whole id, and promises no count. The entity
   * is one that the DAO knows by another method: the schema is not known here.
   */
  public static boolean mayRunTwice(DaoMethod.Execute method, Dao dao) {
    return method.counts() == Counts.VOID
        && KeyedDelete.of(method.sql())
            .filter(delete -> dao.methods().stream().anyMatch(m -> knows(m, delete)))
            .isPresent();
  }

  /** Whether a method deletes rows by their whole id, and promises no count. */
  public static boolean mayRunTwice(DeleteBy delete) {
    List<Property> ids = delete.entity().ids();
    return delete.outcome() == Counts.VOID
        && delete.filter().isEmpty()
        && !ids.isEmpty()
        && ids.stream().allMatch(id -> delete.conditions().stream().anyMatch(c -> is(c, id)));
  }

  private static boolean is(Condition condition, Property id) {
    return condition.comparison() == Comparison.EQ && condition.property().equals(id.name());
  }

  private static boolean knows(DaoMethod method, KeyedDelete delete) {
    return method.entities().stream().anyMatch(entity -> isByKey(delete, entity));
  }

  private static boolean isByKey(KeyedDelete delete, Entity entity) {
    List<String> ids = entity.idColumns();
    return delete.table().equalsIgnoreCase(entity.table())
        && !ids.isEmpty()
        && ids.stream().allMatch(id -> delete.columns().stream().anyMatch(id::equalsIgnoreCase));
  }
}
