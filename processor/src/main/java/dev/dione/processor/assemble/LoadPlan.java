package dev.dione.processor.assemble;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteMethod;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a load has to know besides its write.
 *
 * @param parents the tables that the entity's references name, its own left out
 * @param id the positions of the id in a row
 * @param deletes whether rows are deleted
 * @param keepsOrder whether it matters which row comes first
 */
public record LoadPlan(
    List<String> parents, List<Integer> id, boolean deletes, boolean keepsOrder) {

  /** The plan of a method. */
  public static LoadPlan of(WriteMethod method, WritePlan plan) {
    Entity entity = method.entity();
    List<String> referenced =
        entity.properties().stream()
            .map(property -> property.column().reference())
            .filter(Objects::nonNull)
            .map(ReferenceDef::table)
            .distinct()
            .toList();
    List<Property> row = row(entity, plan.row());
    List<Integer> id = IntStream.range(0, row.size()).filter(i -> row.get(i).id()).boxed().toList();
    boolean chooses =
        method instanceof WriteMethod.Insert insert && insert.conflict() != InsertSql.Conflict.FAIL;
    return new LoadPlan(
        referenced.stream().filter(table -> !table.equals(entity.table())).toList(),
        id,
        method instanceof WriteMethod.Delete,
        chooses || referenced.contains(entity.table()));
  }

  private static List<Property> row(Entity entity, WritePlan.Row row) {
    return switch (row) {
      case WHOLE -> entity.written();
      case KEY -> entity.rowKey();
      case DELETION -> entity.deletion();
    };
  }
}
