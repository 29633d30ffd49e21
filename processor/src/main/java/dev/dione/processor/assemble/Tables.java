package dev.dione.processor.assemble;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.IndexTerm;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import java.util.ArrayList;
import java.util.List;

/** Entities as tables, a root as a schema. */
public final class Tables {
  private Tables() {}

  /** The schema of a root, parents before children. */
  public static SchemaDef schema(Root root) {
    return SchemaDef.of(
        root.type().simpleName(), root.entities().stream().map(Tables::table).toList());
  }

  /** The table of an entity: its id first, then the other columns as they are declared. */
  public static TableDef table(Entity entity) {
    List<ColumnDef> columns = new ArrayList<>();
    entity.ids().forEach(id -> columns.add(id.column()));
    entity.properties().stream().filter(p -> !p.id()).map(Property::column).forEach(columns::add);
    return new TableDef(
        entity.table(),
        columns,
        entity.idColumns(),
        entity.checks(),
        entity.indexes().stream().map(i -> exactNames(entity, i.definition())).toList(),
        entity.strict());
  }

  /** The index with its columns spelt as the table spells them. */
  private static IndexDef exactNames(Entity entity, IndexDef index) {
    return new IndexDef(
        index.name(),
        index.unique(),
        index.terms().stream().map(term -> exactName(entity, term)).toList(),
        index.where());
  }

  private static IndexTerm exactName(Entity entity, IndexTerm term) {
    return term instanceof IndexTerm.Column column
        ? new IndexTerm.Column(
            entity.stored(column.name()).map(p -> p.column().name()).orElse(column.name()),
            column.collation(),
            column.descending())
        : term;
  }
}
