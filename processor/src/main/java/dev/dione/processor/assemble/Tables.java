package dev.dione.processor.assemble;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.FullTextDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.IndexTerm;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.schema.ViewDef;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.EntityKind;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entities as tables, a root as a schema. */
public final class Tables {
  private Tables() {}

  /** The schema of a root, in the order of creation. */
  public static SchemaDef schema(Root root) {
    List<FullTextDef> fullTexts = new ArrayList<>();
    List<ViewDef> views = new ArrayList<>();
    for (Entity entity : root.entities()) {
      if (entity.kind() instanceof EntityKind.OfFullText fullText) {
        root.entity(fullText.content())
            .ifPresent(content -> fullTexts.add(fullText(entity, fullText, content)));
      } else if (entity.kind() instanceof EntityKind.OfView view) {
        views.add(new ViewDef(entity.table(), view.query().part()));
      }
    }
    List<TableDef> tables =
        root.entities().stream().filter(Entity::isTable).map(Tables::table).toList();
    return SchemaDef.of(root.type().simpleName(), tables, fullTexts, views);
  }

  private static FullTextDef fullText(
      Entity entity, EntityKind.OfFullText fullText, Entity content) {
    // A column may take one of the names that SQLite has for the rowid.
    String rowid =
        Stream.of("rowid", "_rowid_", "oid")
            .filter(name -> content.stored(name).isEmpty())
            .findFirst()
            .orElse("rowid");
    List<String> columns =
        entity.columnNames().stream()
            .map(c -> content.stored(c).orElseThrow().column().name())
            .toList();
    return new FullTextDef(
        entity.table(), content.table(), rowid, columns, fullText.tokenize(), fullText.prefixes());
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
