package dev.dione.dialect.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schema: what it is made of, in an order in which it can be created.
 *
 * @param name the database root's simple name
 * @param tables the tables, parents before children
 * @param fullTexts the full-text indexes
 * @param views the views, those that others read first
 */
public record SchemaDef(
    String name, List<TableDef> tables, List<FullTextDef> fullTexts, List<ViewDef> views) {
  public SchemaDef {
    tables = List.copyOf(tables);
    fullTexts = List.copyOf(fullTexts);
    views = List.copyOf(views);
  }

  /** A schema of these tables, brought into dependency order; the given order breaks ties. */
  public static SchemaDef of(String name, List<TableDef> tables) {
    return of(name, tables, List.of(), List.of());
  }

  /** A schema of all these, brought into dependency order; the given order breaks ties. */
  public static SchemaDef of(
      String name, List<TableDef> tables, List<FullTextDef> fullTexts, List<ViewDef> views) {
    return new SchemaDef(
        name,
        DependencyOrder.of(tables, TableDef::parents),
        fullTexts,
        DependencyOrder.of(views, ViewDef::mentioned));
  }

  /** Everything, in the order of creation. */
  public List<SchemaObject> objects() {
    List<SchemaObject> objects = new ArrayList<>(tables);
    objects.addAll(fullTexts);
    objects.addAll(views);
    return objects;
  }

  /** The table of that name, if there is one (names compare without case, as in SQLite). */
  public Optional<TableDef> table(String tableName) {
    return tables.stream().filter(t -> t.name().equalsIgnoreCase(tableName)).findFirst();
  }
}
