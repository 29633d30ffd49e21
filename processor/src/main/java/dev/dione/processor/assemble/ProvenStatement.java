package dev.dione.processor.assemble;

import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that a DAO method sends.
 *
 * @param sql the SQL
 * @param wanted the result columns that the method needs
 * @param wantedBy the type that needs them, for messages
 * @param place where the method's annotation stands
 */
public record ProvenStatement(
    String sql, List<RowShape.Field> wanted, String wantedBy, Place place) {

  /** Every statement of a method. */
  public static List<ProvenStatement> of(DaoMethod method) {
    if (method instanceof DaoMethod.Write write) {
      WritePlan plan = WritePlan.of(write);
      List<ProvenStatement> statements = new ArrayList<>();
      statements.add(plain(plan.sql(), method));
      if (plan.countSql() != null) {
        statements.add(plain(plan.countSql(), method));
      }
      return statements;
    }
    if (method instanceof DaoMethod.Select select) {
      QuerySql sql = QuerySql.of(select.sql(), select.parameters(), select.row());
      return List.of(
          new ProvenStatement(
              sql.sql(), select.row().fields(), select.row().type().toString(), select.place()));
    }
    if (method instanceof DaoMethod.Execute execute) {
      return List.of(plain(QuerySql.of(execute.sql(), execute.parameters(), null).sql(), method));
    }
    return List.of(plain(FindSql.of((DaoMethod.Find) method), method));
  }

  private static ProvenStatement plain(String sql, DaoMethod method) {
    return new ProvenStatement(sql, List.of(), "", method.place());
  }
}
