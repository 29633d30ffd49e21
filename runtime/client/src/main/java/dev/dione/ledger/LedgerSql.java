package dev.dione.ledger;

import dev.dione.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements about the ledger, {@code dione_ledger}: a row for each batch that was done. */
final class LedgerSql {
  static final String TABLE = "dione_ledger";
  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS dione_ledger (
        key TEXT PRIMARY KEY,
        batch TEXT NOT NULL,
        results TEXT NOT NULL,
        done_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID""";
  private static final String SWEEP =
      "DELETE FROM dione_ledger WHERE done_at < datetime('now', '-%d days')"
          .formatted(Ledger.KEPT.toDays());
  private static final String ENTER =
      "INSERT INTO dione_ledger (key, batch, results, done_at) VALUES (?1, ?2, '[]', datetime('now'))";
  private static final String LAST = "SELECT results->>'$[#-1]' FROM dione_ledger WHERE key = ?1";
  private static final String FIND = "SELECT batch, results FROM dione_ledger WHERE key = ?1";

  private LedgerSql() {}

  static Statement create() {
    return of(CREATE, List.of());
  }

  /** Deletes what is kept no longer. */
  static Statement sweep() {
    return of(SWEEP, List.of());
  }

  /** Fails if the key is there. */
  static Statement enter(String key, String batch) {
    return of(ENTER, List.of(key, batch));
  }

  /** Keeps the only value of a query as the next of the results. */
  static Statement keep(Statement query, String key) {
    List<@Nullable Object> parameters = new ArrayList<>(query.parameters());
    parameters.add(key);
    return new Statement(
        "UPDATE dione_ledger SET results = json_insert(results, '$[#]', (%s)) WHERE key = ?%d"
            .formatted(query.sql(), parameters.size()),
        parameters,
        query.origin());
  }

  /** The result that was kept last. */
  static Statement last(String key) {
    return of(LAST, List.of(key));
  }

  static Statement find(String key) {
    return of(FIND, List.of(key));
  }

  private static Statement of(String sql, List<String> parameters) {
    return new Statement(sql, parameters, "the idempotency key");
  }
}
