package dev.dione.processor.assemble;

import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.report.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a DAO method sends.
 *
 * @param sql the SQL
 * @param row what a row of its result becomes, or null if nobody reads it here
 * @param place where the method's annotation stands
 */
public record ProvenStatement(String sql, @Nullable RowShape row, Place place) {

  /** Every statement of a method; one fails only if those before it are sound. */
  public static List<ProvenStatement> of(DaoMethod method) {
    if (method instanceof DaoMethod.Write write) {
      WritePlan plan = WritePlan.of(write);
      return Stream.of(plan.sql(), plan.countSql())
          .filter(Objects::nonNull)
          .map(sql -> new ProvenStatement(sql, null, method.place()))
          .toList();
    }
    if (method instanceof DaoMethod.Select select) {
      // The user's own text first: its errors are in the user's words.
      String own = QuerySql.of(select.sql(), select.parameters(), null).sql();
      String sent = QuerySql.of(select.sql(), select.parameters(), select.row()).sql();
      ProvenStatement proven = new ProvenStatement(own, select.row(), select.place());
      return sent.equals(own)
          ? List.of(proven)
          : List.of(proven, new ProvenStatement(sent, null, select.place()));
    }
    String sql =
        method instanceof DaoMethod.Execute execute
            ? QuerySql.of(execute.sql(), execute.parameters(), null).sql()
            : FindSql.of((DaoMethod.Find) method);
    return List.of(new ProvenStatement(sql, null, method.place()));
  }
}
