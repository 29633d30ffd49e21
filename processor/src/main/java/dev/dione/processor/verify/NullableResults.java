package dev.dione.processor.verify;

import dev.dione.dialect.sql.Token;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.util.List;

/**
 * Whether what takes no null is read from a column that may be NULL. Told only where that is sure:
 * for a plain column, without an outer join, that the statement does not restrict. Everything else
 * is checked when a row is read.
 */
final class NullableResults {
  private final RootPages pages;
  private final Report report;

  NullableResults(RootPages pages, Report report) {
    this.pages = pages;
    this.report = report;
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
      if (condition && Refused.isName(token) && token.name().equalsIgnoreCase(column)) {
        return true;
      }
    }
    return false;
  }
}
