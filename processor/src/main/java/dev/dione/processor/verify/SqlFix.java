package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.processor.report.Suggest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to do about a message of SQLite, for the messages that have a usual cause. */
final class SqlFix {
  private static final Pattern NO_SUCH = Pattern.compile("no such (table|column): (\\S+)");

  private final SchemaDef schema;

  SqlFix(SchemaDef schema) {
    this.schema = schema;
  }

  /** The fix, without a final stop. */
  String of(String reason, @Nullable TableDef table) {
    Matcher noSuch = NO_SUCH.matcher(reason);
    if (noSuch.find()) {
      boolean wantsTable = noSuch.group(1).equals("table");
      List<String> names = wantsTable ? tables() : columns(table);
      String wrong = noSuch.group(2);
      String near = Suggest.didYouMean(wrong.substring(wrong.lastIndexOf('.') + 1), names);
      String candidates = "name one of: " + String.join(", ", names);
      return near.isEmpty() ? candidates : "correct the name." + near.stripTrailing();
    }
    if (reason.contains("not authorized to use function")) {
      return "use a function that D1 allows, or compute the value in Java";
    }
    return "correct the SQL";
  }

  private List<String> tables() {
    return schema.tables().stream().map(TableDef::name).toList();
  }

  private List<String> columns(@Nullable TableDef table) {
    List<TableDef> tables = table == null ? schema.tables() : List.of(table);
    return tables.stream()
        .flatMap(t -> t.columns().stream())
        .map(ColumnDef::name)
        .distinct()
        .toList();
  }
}
