package dev.dione.processor.verify;

import dev.dione.dialect.schema.CheckDef;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.GeneratedDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.Names;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineStatement;
import dev.dione.engine.IgnoringSink;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Entity.SqlText;
import java.util.List;
import java.util.Optional;

/**
 * Finds what D1 refuses in a table where it does not say: that without which it takes the table.
 */
final class Culprit {
  private final Engine engine;
  private final TableDef table;

  private Culprit(Engine engine, TableDef table) {
    this.engine = engine;
    this.table = table;
  }

  /** The piece of the user's SQL, if it is one alone. */
  static Optional<SqlText> of(Engine engine, Entity entity, TableDef table) {
    Culprit culprit = new Culprit(engine, table);
    return entity.texts().stream()
        .filter(text -> culprit.isTaken(without(table, text)))
        .findFirst();
  }

  private boolean isTaken(TableDef tried) {
    try {
      engine.run(List.of(EngineStatement.of(Ddl.table(tried))), IgnoringSink.INSTANCE);
      String drop = "DROP TABLE " + Names.quote(table.name());
      engine.run(List.of(EngineStatement.of(drop)), IgnoringSink.INSTANCE);
      return true;
    } catch (EngineException e) {
      return false;
    }
  }

  private static TableDef without(TableDef table, SqlText text) {
    boolean ofTable = text.of().equals(table.name());
    return new TableDef(
        table.name(),
        table.columns().stream()
            .map(c -> c.name().equals(text.of()) ? without(c, text) : c)
            .toList(),
        table.primaryKey(),
        ofTable ? without(table.checks(), text) : table.checks(),
        table.indexes(),
        table.strict());
  }

  private static ColumnDef without(ColumnDef column, SqlText text) {
    GeneratedDef generated = column.generated();
    return new ColumnDef(
        column.name(),
        column.type(),
        column.collation(),
        column.notNull(),
        text.part().equals(column.defaultSql()) ? null : column.defaultSql(),
        generated != null && generated.sql().equals(text.part()) ? null : generated,
        without(column.checks(), text),
        column.reference());
  }

  private static List<CheckDef> without(List<CheckDef> checks, SqlText text) {
    return checks.stream().filter(check -> !check.sql().equals(text.part())).toList();
  }
}
