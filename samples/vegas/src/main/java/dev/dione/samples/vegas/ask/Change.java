package dev.dione.samples.vegas.ask;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.query.write.Write;
import java.util.List;

/**
 * A change in the builder, and the same one in SQL.
 *
 * @param name what it does
 * @param write the change in the builder
 * @param sql the change in SQL, with its values in it
 */
public record Change(String name, Write write, String sql) {

  /** All changes of a visit, to be made in this order. */
  public static List<Change> all(Visit visit) {
    return new Changes(visit).list();
  }

  /**
   * Makes the change as the builder writes it.
   *
   * @return how many rows it changed
   */
  public long make(D1 d1) {
    return write.run(d1);
  }

  /**
   * Makes the change as the SQL has it.
   *
   * @return how many rows it changed
   */
  public long makeBySql(D1 d1) {
    String counted = sql.strip() + "\nRETURNING 1"; // the work of triggers is not counted
    return d1.run(new Statement(counted, List.of(), name)).rows().size();
  }
}
