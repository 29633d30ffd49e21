package dev.dione.samples.vegas.ask;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.query.select.RowQuery;
import java.util.List;

/**
 * A question in the builder, and the same one in SQL.
 *
 * @param name what it asks
 * @param query the query in the builder
 * @param sql the query in SQL, with its values in it
 */
public record Question(String name, RowQuery<?> query, String sql) {

  /** All questions of a visit. */
  public static List<Question> all(Visit visit) {
    Questions all = new Questions(visit);
    new NightQuestions(visit).addTo(all);
    new BillQuestions(visit).addTo(all);
    new CompanyQuestions(visit).addTo(all);
    new PriceQuestions(visit).addTo(all);
    new SearchQuestions(visit).addTo(all);
    new PictureQuestions().addTo(all);
    return all.list();
  }

  /** The rows that the builder's query gives. */
  public List<List<Object>> rows(D1 d1) {
    return rows(d1, query.statement());
  }

  /** The rows that the SQL gives. */
  public List<List<Object>> rowsOfSql(D1 d1) {
    return rows(d1, new Statement(sql, List.of(), name));
  }

  private static List<List<Object>> rows(D1 d1, Statement statement) {
    return d1.run(statement).rows().stream()
        .map(row -> row.stream().map(Question::comparable).toList())
        .toList();
  }

  /** The builder reads long numbers as text, to have all of their digits. */
  private static Object comparable(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    return value instanceof String text && text.matches("-?\\d{1,15}")
        ? (Object) Double.valueOf(text)
        : String.valueOf(value);
  }
}
