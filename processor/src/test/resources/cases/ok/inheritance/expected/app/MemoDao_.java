package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.List;

/**
 * The statements of {@link MemoDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.MemoDao",
    signatures = "byText(java.lang.String text)",
    carried = @Generated.Carried(of = "app.MemoDao", suppressed = "dione:full-scan: the table is small")
)
public final class MemoDao_ implements MemoDao {
  private static final String COUNT = "SELECT 7";

  private static final String BY_TEXT = """
      SELECT id, text, "n'; */ --"
      FROM memo
      WHERE memo.text = ?1
      ORDER BY memo.id""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public MemoDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public int count() {
    return d1.execute(countCall());
  }

  @Override
  public List<Memo> byText(String text) {
    return d1.execute(byTextCall(text));
  }

  private Call<Integer> countCall() {
    return QueryCall.one(
        new Statement(COUNT, List.of(), "MemoDao.count"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<List<Memo>> byTextCall(String text) {
    return QueryCall.list(
        new Statement(BY_TEXT, Arrays.asList(Encode.text(text)), "MemoDao.byText"),
        Memo_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final MemoDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new MemoDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link MemoDao#count} to the batch.
     */
    public Pending<Integer> count() {
      return batch.add(dao.countCall());
    }

    /**
     * Adds {@link MemoDao#byText} to the batch.
     */
    public Pending<List<Memo>> byText(String text) {
      return batch.add(dao.byTextCall(text));
    }
  }
}
