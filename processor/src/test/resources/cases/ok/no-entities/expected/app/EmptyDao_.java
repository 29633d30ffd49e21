package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.List;

/**
 * The statements of {@link EmptyDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.EmptyDao"
)
public final class EmptyDao_ implements EmptyDao {
  private static final String ONE = "SELECT 1";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public EmptyDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public int one() {
    return d1.execute(oneCall());
  }

  private Call<Integer> oneCall() {
    return QueryCall.one(
        new Statement(ONE, List.of(), "EmptyDao.one"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final EmptyDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new EmptyDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link EmptyDao#one} to the batch.
     */
    public Pending<Integer> one() {
      return batch.add(dao.oneCall());
    }
  }
}
