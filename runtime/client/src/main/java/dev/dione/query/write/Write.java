package dev.dione.query.write;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.mapping.ChangesCall;
import dev.dione.query.column.Table;
import dev.dione.query.expr.PerRow;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.select.QueryPlan;

/**
 * A statement that writes rows of one table. Immutable. As with queries, {@code run(d1)} runs it at
 * once, and {@code run()} gives the {@link Call} for a batch.
 */
public abstract class Write {
  private final Table<?> table;

  Write(Table<?> table) {
    this.table = table;
  }

  /** Writes everything but RETURNING; the table is known under its own name. */
  abstract void body(SqlWriter out);

  /** The statement. */
  public final Statement statement() {
    return SqlWriter.render(part()).statement();
  }

  /** How many rows it changed, without the work of triggers and foreign keys. */
  public final Call<Long> run() {
    return new ChangesCall<>(statement(), Long::valueOf);
  }

  /** Runs it now: how many rows it changed, without the work of triggers and foreign keys. */
  public final long run(D1 d1) {
    return d1.execute(run());
  }

  /**
   * The same statement, which gives back of each row that it changed a value, or the whole entity
   * ({@code returning(e)}). A row that an upsert left alone is not among them.
   */
  public final <R> Returning<R> returning(PerRow<R> value) {
    return new Returning<>(part(), value);
  }

  /** How SQLite would run it; nothing is written. */
  public final QueryPlan explain(D1 d1) {
    return QueryPlan.of(d1, statement());
  }

  private SqlPart part() {
    return out -> {
      out.declareTarget(table);
      body(out);
    };
  }

  /** The SQL; values are left out, because they may be private. */
  @Override
  public final String toString() {
    return statement().sql();
  }
}
