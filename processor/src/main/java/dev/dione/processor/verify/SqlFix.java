package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.processor.report.Suggest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do about a message of SQLite, for the messages that have a usual cause.
 *
 * @param near the name that was probably meant, as {@link Suggest} says it, or empty
 * @param fix the fix, without a final stop
 */
record SqlFix(String near, String fix) {
  private static final Pattern NO_SUCH = Pattern.compile("no such (table|column): (\\S+)");

  /** The fix in a schema. */
  static SqlFix of(String reason, SchemaDef schema) {
    Matcher noSuch = NO_SUCH.matcher(reason);
    if (noSuch.find()) {
      return noSuch.group(1).equals("table")
          ? name(noSuch.group(2), schema.tables().stream().map(TableDef::name).toList(), "tables")
          : column(noSuch.group(2), schema.tables());
    }
    return new SqlFix("", usual(reason));
  }

  /** The fix in a table's definition. */
  static SqlFix of(String reason, TableDef table) {
    Matcher noSuch = NO_SUCH.matcher(reason);
    return noSuch.find() ? column(noSuch.group(2), List.of(table)) : new SqlFix("", usual(reason));
  }

  private static SqlFix column(String wrong, List<TableDef> tables) {
    List<String> names =
        tables.stream().flatMap(t -> t.columns().stream()).map(ColumnDef::name).distinct().toList();
    int dot = wrong.lastIndexOf('.');
    String name = wrong.substring(dot + 1);
    return dot > 0 && names.stream().anyMatch(name::equalsIgnoreCase)
        ? new SqlFix(
            "", "name a table or alias that has the column instead of " + wrong.substring(0, dot))
        : name(name, names, "columns");
  }

  private static SqlFix name(String wrong, List<String> names, String what) {
    String near = Suggest.didYouMean(wrong, names);
    String known =
        names.isEmpty() ? "there are no " + what : what + " are " + String.join(", ", names);
    return new SqlFix(near, near.isEmpty() ? "correct the name; " + known : "correct the name");
  }

  private static String usual(String reason) {
    if (reason.startsWith("To execute a transaction")) {
      return "leave it out; each request is a transaction, and a batch is one request";
    }
    if (reason.contains("not authorized to use function")) {
      return "use a function that D1 allows, or compute the value in Java";
    }
    if (reason.equals("not authorized")) {
      return "leave it out; D1 does not allow it";
    }
    if (reason.contains("too many terms in compound SELECT")) {
      return "nest it, at most 5 at a time: SELECT * FROM (… UNION …) UNION …";
    }
    if (reason.startsWith("ambiguous column name")) {
      return "put its table or alias before it";
    }
    return "correct the SQL";
  }
}
