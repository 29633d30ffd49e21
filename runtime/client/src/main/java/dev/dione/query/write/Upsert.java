package dev.dione.query.write;

import dev.dione.query.column.Table;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert that knows what to do with rows that are there already. Immutable. */
public final class Upsert extends Write {
  private final Insert insert;
  private final List<SqlPart> key;
  private final @Nullable Assignments update;

  Upsert(Insert insert, Table<?> table, List<SqlPart> key, @Nullable Assignments update) {
    super(table);
    this.insert = insert;
    this.key = key;
    this.update = update;
  }

  @Override
  void body(SqlWriter out) {
    insert.body(out);
    out.line().sql("ON CONFLICT (").list(key, ", ").sql(") DO ");
    if (update == null) {
      out.sql("NOTHING");
      return;
    }
    out.sql("UPDATE SET").line().sql("  ");
    update.writeSet(out);
    out.line().sql("WHERE ");
    update.writeChanges(out);
  }
}
