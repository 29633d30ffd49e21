package dev.dione.query.write;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerRow;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement that writes, and gives back what it wrote. Immutable.
 *
 * @param <R> what a row becomes
 */
public final class Returning<R> {
  private final SqlPart write;
  private final PerRow<R> value;

  Returning(SqlPart write, PerRow<R> value) {
    this.write = write;
    this.value = value;
  }

  /** The statement. */
  public Statement statement() {
    List<SqlPart> columns = new ArrayList<>();
    for (OutputColumn output : value.outputs()) {
      columns.add(output.type().exact(output.part()));
    }
    return SqlWriter.render(out -> out.part(write).line().sql("RETURNING ").list(columns, ", "))
        .statement();
  }

  /** What was written, a row each, in no promised order. */
  public Call<List<R>> list() {
    return QueryCall.list(statement(), mapper());
  }

  /** Runs it now, and gives what was written. */
  public List<R> list(D1 d1) {
    return d1.execute(list());
  }

  /** The only row that was written; none or two are a {@code D1MappingException}. */
  public Call<R> one() {
    return QueryCall.one(statement(), mapper());
  }

  /** Runs it now, and gives the only row that was written. */
  public R one(D1 d1) {
    return d1.execute(one());
  }

  /** The row that was written, if there is one. */
  public Call<Optional<R>> optional() {
    return QueryCall.optional(statement(), mapper());
  }

  /** Runs it now, and gives the row that was written, if there is one. */
  public Optional<R> optional(D1 d1) {
    return d1.execute(optional());
  }

  private RowMapper<R> mapper() {
    return RowMapper.ofPositions(value.outputs().size(), value.reader(0));
  }

  /** The SQL; values are left out, because they may be private. */
  @Override
  public String toString() {
    return statement().sql();
  }
}
