package dev.dione.processor.verify;

import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.Engine;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what takes no null is read from a column that may be NULL. Told only where that is sure:
 * for a plain column, without an outer join, that the statement does not restrict. Everything else
 * is checked when a row is read.
 */
final class NullableResults {
  private final Engine engine;
  private final List<TableDef> tables;
  private final Report report;
  private @Nullable RootPages pages; // few programs need them

  /**
   * The results of an engine's statements.
   *
   * @param tables the tables that the engine holds
   */
  NullableResults(Engine engine, List<TableDef> tables, Report report) {
    this.engine = engine;
    this.tables = tables;
    this.report = report;
  }

  /**
   * Whether a query has to be looked at: the text of most tells that they read no NULL.
   *
   * @param names what the names in the query mean
   */
  boolean mayFind(UserSql sql, RowShape row, SqlNames names) {
    if (names.entities().stream().noneMatch(NullableResults::mayHoldNull)) {
      return false;
    }
    Optional<PlainQuery> plain = PlainQuery.of(sql, names);
    if (row instanceof RowShape.OfScalar scalar) {
      boolean counts = sql.selects("count", "(", "*", ")", "FROM");
      return !scalar.nullable() && !counts && plain.map(PlainQuery::mayBeNull).orElse(true);
    }
    for (RowShape.Field field : row.fields()) {
      if (!field.nullable() && plain.map(p -> p.mayBeNull(field.column())).orElse(true)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldNull(Entity entity) {
    return entity.properties().stream().anyMatch(p -> !p.column().notNull());
  }

  /**
   * Checks a query.
   *
   * @param columns the names of its result's columns
   * @param steps its program
   */
  void check(
      UserSql sql,
      ReadMethod.Select select,
      ProvenStatement statement,
      List<String> columns,
      List<Step> steps) {
    pages = pages == null ? RootPages.of(engine, tables) : pages;
    ResultOrigins origins = new ResultOrigins(steps, pages);
    ResultList list = ResultList.of(statement.sql());
    RowShape row = select.row();
    boolean one =
        select.delivery() == Delivery.AtOnce.OPTIONAL
            || select.delivery() == Delivery.AtOnce.OR_NULL;
    if (row instanceof RowShape.OfScalar scalar && !scalar.nullable() && !one) {
      told(sql, statement, origins, 0, list.item(0), TypeText.of(scalar.type()));
    }
    for (RowShape.Field field : row.fields()) {
      int position = position(columns, field.column());
      if (!field.nullable() && position >= 0) {
        int at = list.named(field.column(), 0);
        String type = TypeText.of(row.type()) + "'s " + field.column();
        told(sql, statement, origins, position, at, type);
      }
    }
  }

  private void told(
      UserSql sql,
      ProvenStatement statement,
      ResultOrigins origins,
      int position,
      int at,
      String reader) {
    for (RootPages.Origin origin : origins.at(position)) {
      String column = origin.column().name();
      if (!origin.column().notNull() && !isRestricted(sql, column)) {
        report.add(
            WarningCode.NULLABLE_RESULT,
            statement.at(at),
            origin.table().name() + "." + column,
            reader,
            column);
        return;
      }
    }
  }

  private static int position(List<String> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a condition names the column, which may leave NULLs out. */
  private static boolean isRestricted(UserSql sql, String column) {
    boolean condition = false;
    for (Token token : sql.tokens()) {
      condition |=
          token.isWord("WHERE")
              || token.isWord("ON")
              || token.isWord("HAVING")
              || token.isWord("USING");
      condition &= !token.isWord("ORDER") && !token.isWord("SELECT");
      if (condition && token.isName() && token.name().equalsIgnoreCase(column)) {
        return true;
      }
    }
    return false;
  }
}
