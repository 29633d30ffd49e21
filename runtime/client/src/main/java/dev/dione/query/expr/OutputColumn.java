package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result.
 *
 * @param name its name, quoted where it has to be; or null for an expression, which has none
 * @param table the table it comes from, for messages; empty for an expression
 * @param part what writes it
 * @param type how it is stored
 */
public record OutputColumn(@Nullable String name, String table, SqlPart part, SqlType<?> type) {
  /** An expression, which has no name of its own. */
  public static OutputColumn of(SqlPart part, SqlType<?> type) {
    return new OutputColumn(null, "", part, type);
  }
}
