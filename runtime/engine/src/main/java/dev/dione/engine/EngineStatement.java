package dev.dione.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a request.
 *
 * @param sql the SQL; white space and comments alone are passed over, as on D1
 * @param parameters their values, by position: a {@code String} is bound as TEXT; any {@code
 *     Number} as REAL, because D1 binds every JSON number as a double; a {@code byte[]} as BLOB;
 *     null as NULL. Others, and numbers that are not finite, are refused when the request runs, as
 *     D1 refuses them
 */
public record EngineStatement(String sql, List<@Nullable Object> parameters) {
  /** Copies the list of parameters. */
  public EngineStatement {
    parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
  }

  /** A statement without parameters. */
  public static EngineStatement of(String sql) {
    return new EngineStatement(sql, List.of());
  }
}
