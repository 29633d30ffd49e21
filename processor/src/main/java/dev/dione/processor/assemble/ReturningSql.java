package dev.dione.processor.assemble;

import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.sql.Layout;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult.Returned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write that gives back the stored rows. An upsert returns nothing for rows that it leaves as
 * they are, so its rows are read behind it.
 *
 * @param sql the write
 * @param readSql the statement that reads its rows, or null if the write returns them
 */
public record ReturningSql(String sql, @Nullable String readSql) {

  /** The statements of a method; those of its plan, if it returns counts. */
  public static ReturningSql of(WriteMethod method, WritePlan plan) {
    if (!(method.outcome() instanceof Returned returned)) {
      return new ReturningSql(plan.sql(), null);
    }
    if (method instanceof WriteMethod.Upsert upsert) {
      return new ReturningSql(plan.sql(), read(upsert, returned));
    }
    String columns = Layout.list(ExactColumns.of(returned.columns()), 10, "  ");
    return new ReturningSql(plan.sql() + "\nRETURNING " + columns, null);
  }

  private static String read(WriteMethod.Upsert upsert, Returned returned) {
    List<String> result = ExactColumns.kept(returned.columns());
    return UpsertSql.read(
        upsert.entity().table(),
        upsert.entity().written().stream().map(Property::writeColumn).toList(),
        upsert.on().stream()
            .map(c -> upsert.entity().stored(c).map(p -> p.column().name()).orElse(c))
            .toList(),
        result,
        null);
  }
}
