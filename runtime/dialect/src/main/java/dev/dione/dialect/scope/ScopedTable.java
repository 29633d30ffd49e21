package dev.dione.dialect.scope;

import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are not for every statement.
 *
 * @param name the table's name
 * @param live how a row shows that it is not marked as deleted, or null if rows are not marked
 * @param tenant the column that says whose a row is, or null if rows are everybody's
 * @param references the columns that reference rows of a tenant; empty if rows are everybody's
 */
public record ScopedTable(
    String name, @Nullable Live live, @Nullable String tenant, List<String> references) {
  public ScopedTable {
    references = List.copyOf(references);
  }

  /**
   * How a row shows that it is not deleted.
   *
   * @param column its column
   * @param test what follows the column where a row is not deleted: {@code IS NULL} or {@code = 0}
   */
  public record Live(String column, String test) {}

  /**
   * The conditions under which a statement sees a row.
   *
   * @param qualifier what stands before a column, with its dot, or nothing
   * @param deletedToo whether it sees deleted rows
   * @param parameter the number of the parameter that holds the tenant
   */
  List<String> conditions(String qualifier, boolean deletedToo, int parameter) {
    List<String> conditions = new ArrayList<>();
    if (tenant != null) {
      conditions.add(qualifier + Names.quote(tenant) + " = ?" + parameter);
    }
    if (live != null && !deletedToo) {
      conditions.add(qualifier + Names.quote(live.column()) + " " + live.test());
    }
    return conditions;
  }
}
