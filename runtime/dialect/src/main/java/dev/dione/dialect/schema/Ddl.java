package dev.dione.dialect.schema;

import static dev.dione.dialect.sql.Names.quote;

import dev.dione.dialect.schema.Definition.Kind;
import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a schema as DDL, as a person would: one column a line, quoted only where needed. */
public final class Ddl {
  private Ddl() {}

  /** Every statement in an order that D1 accepts, without semicolons. */
  public static List<String> statements(SchemaDef schema) {
    return definitions(schema).stream().map(Definition::sql).toList();
  }

  /**
   * Everything that a schema defines, in an order that D1 accepts: each table with its indexes,
   * then the full-text indexes, then the views.
   */
  public static List<Definition> definitions(SchemaDef schema) {
    return schema.objects().stream().flatMap(o -> definitions(schema, o).stream()).toList();
  }

  /** What one object of a schema is made by. */
  public static List<Definition> definitions(SchemaDef schema, SchemaObject object) {
    List<Definition> definitions = new ArrayList<>();
    if (object instanceof TableDef table) {
      definitions.add(new Definition(Kind.TABLE, table.name(), table(table)));
      for (IndexDef index : table.indexes()) {
        definitions.add(new Definition(Kind.INDEX, index.name(), index(table, index)));
      }
    } else if (object instanceof FullTextDef fullText) {
      TableDef content = schema.table(fullText.content()).orElseThrow();
      definitions.addAll(FullTextDdl.of(fullText, content));
    } else if (object instanceof ViewDef view) {
      definitions.add(new Definition(Kind.VIEW, view.name(), view(view)));
    }
    return definitions;
  }

  /** The whole script, with semicolons and a blank line between statements. */
  public static String script(SchemaDef schema) {
    return statements(schema).stream().map(s -> s + ";\n").collect(Collectors.joining("\n"));
  }

  /** {@code CREATE VIEW IF NOT EXISTS}, without a semicolon. */
  public static String view(ViewDef view) {
    return "CREATE VIEW IF NOT EXISTS " + quote(view.name()) + " AS\n" + view.sql().strip();
  }

  /** {@code CREATE TABLE IF NOT EXISTS}, without a semicolon. */
  public static String table(TableDef table) {
    List<String> lines = new ArrayList<>();
    boolean composite = table.primaryKey().size() > 1;
    for (ColumnDef column : table.columns()) {
      lines.add(column(table, column, composite));
    }
    if (composite) {
      lines.add("PRIMARY KEY (" + Names.list(table.primaryKey()) + ")");
    }
    table.checks().forEach(check -> lines.add(check(check)));
    return "CREATE TABLE IF NOT EXISTS %s (\n  %s\n)%s"
        .formatted(
            quote(table.name()), String.join(",\n  ", lines), table.strict() ? " STRICT" : "");
  }

  /** {@code CREATE INDEX IF NOT EXISTS}, without a semicolon. */
  public static String index(TableDef table, IndexDef index) {
    String terms = index.terms().stream().map(Ddl::term).collect(Collectors.joining(", "));
    return "CREATE %sINDEX IF NOT EXISTS %s ON %s (%s)%s"
        .formatted(
            index.unique() ? "UNIQUE " : "",
            quote(index.name()),
            quote(table.name()),
            terms,
            index.where() == null ? "" : "\n  WHERE " + index.where());
  }

  /** A column or expression of an index: {@code lower(title) COLLATE RTRIM DESC}. */
  public static String term(IndexTerm term) {
    String what =
        term instanceof IndexTerm.Column column
            ? quote(column.name())
            : ((IndexTerm.Expression) term).sql();
    return what
        + (term.collation() == null ? "" : " COLLATE " + term.collation())
        + (term.descending() ? " DESC" : "");
  }

  private static String column(TableDef table, ColumnDef column, boolean composite) {
    StringBuilder line = new StringBuilder(quote(column.name()) + " " + column.type());
    boolean key = !composite && table.primaryKey().contains(column.name());
    if (column.collation() != Collation.BINARY) {
      line.append(" COLLATE ").append(column.collation());
    }
    if (column.notNull()) {
      line.append(" NOT NULL");
    }
    if (key) {
      line.append(" PRIMARY KEY");
    }
    if (column.defaultSql() != null) {
      line.append(" DEFAULT ").append(column.defaultSql());
    }
    if (column.generated() != null) {
      GeneratedDef generated = column.generated();
      line.append(" GENERATED ALWAYS AS (").append(generated.sql()).append(") ");
      line.append(generated.stored() ? "STORED" : "VIRTUAL");
    }
    column.checks().forEach(check -> line.append(' ').append(check(check)));
    if (column.reference() != null) {
      line.append(' ').append(reference(column.reference()));
    }
    return line.toString();
  }

  private static String check(CheckDef check) {
    String name = check.name() == null ? "" : "CONSTRAINT " + quote(check.name()) + " ";
    return name + "CHECK (" + check.sql() + ")";
  }

  private static String reference(ReferenceDef reference) {
    StringBuilder sql = new StringBuilder("REFERENCES ");
    sql.append(quote(reference.table())).append(" (").append(quote(reference.column())).append(')');
    if (reference.onDelete() != ReferenceDef.Action.NO_ACTION) {
      sql.append(" ON DELETE ").append(reference.onDelete().sql());
    }
    if (reference.onUpdate() != ReferenceDef.Action.NO_ACTION) {
      sql.append(" ON UPDATE ").append(reference.onUpdate().sql());
    }
    return sql.append(reference.deferred() ? " DEFERRABLE INITIALLY DEFERRED" : "").toString();
  }
}
