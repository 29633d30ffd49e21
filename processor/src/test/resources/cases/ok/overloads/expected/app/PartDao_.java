package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link PartDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PartDao",
    signatures = {
        "find(java.lang.String id)",
        "find(java.lang.String id, int result)",
        "find(int result)",
        "byRow(java.lang.String row)",
        "save(app.Part result)",
        "save(java.util.Collection d1)",
        "change(int changes, java.lang.String d1, java.lang.String batch)",
        "dao(java.lang.String dao)"
    },
    carried = @Generated.Carried(of = "app.PartDao", suppressed = "dione:full-scan: the table is small")
)
public final class PartDao_ implements PartDao {
  private static final String FIND = """
      SELECT id, "row", result
      FROM part
      WHERE part.id = ?1""";

  private static final String FIND_2 = "SELECT * FROM part WHERE id = ?1 AND result = CAST(?2 AS INTEGER)";

  private static final String FIND_3 = "SELECT * FROM part WHERE result = CAST(?1 AS INTEGER)";

  private static final String FIND2 = "SELECT count(*) FROM part";

  private static final String FIND_2_2 = "SELECT 2";

  private static final String BY_ROW = "SELECT id FROM part WHERE row = ?1";

  private static final String BY_ROW_2 = "SELECT 1";

  private static final String BY_ROW_CALL = "SELECT 3";

  private static final String SAVE = """
      INSERT INTO part (id, "row", result)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        "row" = excluded."row",
        result = excluded.result
      WHERE (part."row", part.result)
        IS NOT (excluded."row", excluded.result)""";

  private static final BulkWrite<Part> SAVE_WRITE = BulkWrite.of(
      "PartDao.save",
      SAVE,
      Part_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final BulkWrite<Part> SAVE_2_WRITE = BulkWrite.of(
      "PartDao.save",
      SAVE,
      Part_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String SAVE_WRITE_2 = "SELECT 4";

  private static final String CHANGE = "UPDATE part SET result = CAST(?1 AS INTEGER) WHERE row = ?2 AND id = ?3";

  private static final String DAO = "SELECT 5 FROM part WHERE id = ?1";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PartDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Optional<Part> find(String id) {
    return d1.execute(findCall(id));
  }

  @Override
  public List<Part> find(String id, int result_) {
    return d1.execute(findCall(id, result_));
  }

  @Override
  public List<Part> find(int result_) {
    return d1.execute(findCall(result_));
  }

  @Override
  public int find2() {
    return d1.execute(find2Call());
  }

  @Override
  public int find_2() {
    return d1.execute(find_2Call());
  }

  @Override
  public List<String> byRow(String row_) {
    return d1.execute(byRowCall_(row_));
  }

  @Override
  public int byRow() {
    return d1.execute(byRowCall_());
  }

  @Override
  public int byRowCall() {
    return d1.execute(byRowCallCall());
  }

  @Override
  public boolean save(Part result_) {
    return d1.execute(saveCall(result_));
  }

  @Override
  public boolean save(Collection<Part> d1_) {
    return d1.execute(saveCall(d1_));
  }

  @Override
  public int saveWrite() {
    return d1.execute(saveWriteCall());
  }

  @Override
  public boolean change(int changes_, String d1_, String batch_) {
    return d1.execute(changeCall(changes_, d1_, batch_));
  }

  @Override
  public int dao(String dao_) {
    return d1.execute(daoCall(dao_));
  }

  private Call<Optional<Part>> findCall(String id) {
    return QueryCall.optional(
        new Statement(FIND, Arrays.asList(Encode.text(id)), "PartDao.find"),
        Part_.MAPPER);
  }

  private Call<List<Part>> findCall(String id, int result_) {
    return QueryCall.list(
        new Statement(FIND_2, Arrays.asList(Encode.text(id), Encode.integer(result_)),
            "PartDao.find"),
        Part_.MAPPER);
  }

  private Call<List<Part>> findCall(int result_) {
    return QueryCall.list(
        new Statement(FIND_3, Arrays.asList(Encode.integer(result_)), "PartDao.find"),
        Part_.MAPPER);
  }

  private Call<Integer> find2Call() {
    return QueryCall.one(
        new Statement(FIND2, List.of(), "PartDao.find2"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<Integer> find_2Call() {
    return QueryCall.one(
        new Statement(FIND_2_2, List.of(), "PartDao.find_2"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<List<String>> byRowCall_(String row_) {
    return QueryCall.list(
        new Statement(BY_ROW, Arrays.asList(Encode.text(row_)), "PartDao.byRow"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  private Call<Integer> byRowCall_() {
    return QueryCall.one(
        new Statement(BY_ROW_2, List.of(), "PartDao.byRow"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<Integer> byRowCallCall() {
    return QueryCall.one(
        new Statement(BY_ROW_CALL, List.of(), "PartDao.byRowCall"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<Boolean> saveCall(Part result_) {
    return SAVE_WRITE.of(d1, Collections.singletonList(result_), result -> result.written() > 0);
  }

  private Call<Boolean> saveCall(Collection<Part> d1_) {
    return SAVE_2_WRITE.of(d1, d1_, result -> result.written() > 0);
  }

  private Call<Integer> saveWriteCall() {
    return QueryCall.one(
        new Statement(SAVE_WRITE_2, List.of(), "PartDao.saveWrite"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<Boolean> changeCall(int changes_, String d1_, String batch_) {
    return new ChangesCall<>(
        new Statement(CHANGE, Arrays.asList(Encode.integer(changes_), Encode.text(d1_),
            Encode.text(batch_)), "PartDao.change"),
        changes -> changes > 0);
  }

  private Call<Integer> daoCall(String dao_) {
    return QueryCall.one(
        new Statement(DAO, Arrays.asList(Encode.text(dao_)), "PartDao.dao"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final PartDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new PartDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link PartDao#find} to the batch.
     */
    public Pending<Optional<Part>> find(String id) {
      return batch.add(dao.findCall(id));
    }

    /**
     * Adds {@link PartDao#find} to the batch.
     */
    public Pending<List<Part>> find(String id, int result_) {
      return batch.add(dao.findCall(id, result_));
    }

    /**
     * Adds {@link PartDao#find} to the batch.
     */
    public Pending<List<Part>> find(int result_) {
      return batch.add(dao.findCall(result_));
    }

    /**
     * Adds {@link PartDao#find2} to the batch.
     */
    public Pending<Integer> find2() {
      return batch.add(dao.find2Call());
    }

    /**
     * Adds {@link PartDao#find_2} to the batch.
     */
    public Pending<Integer> find_2() {
      return batch.add(dao.find_2Call());
    }

    /**
     * Adds {@link PartDao#byRow} to the batch.
     */
    public Pending<List<String>> byRow(String row_) {
      return batch.add(dao.byRowCall_(row_));
    }

    /**
     * Adds {@link PartDao#byRow} to the batch.
     */
    public Pending<Integer> byRow() {
      return batch.add(dao.byRowCall_());
    }

    /**
     * Adds {@link PartDao#byRowCall} to the batch.
     */
    public Pending<Integer> byRowCall() {
      return batch.add(dao.byRowCallCall());
    }

    /**
     * Adds {@link PartDao#save} to the batch.
     */
    public Pending<Boolean> save(Part result_) {
      return batch.add(dao.saveCall(result_));
    }

    /**
     * Adds {@link PartDao#save} to the batch.
     */
    public Pending<Boolean> save(Collection<Part> d1_) {
      return batch.add(dao.saveCall(d1_));
    }

    /**
     * Adds {@link PartDao#saveWrite} to the batch.
     */
    public Pending<Integer> saveWrite() {
      return batch.add(dao.saveWriteCall());
    }

    /**
     * Adds {@link PartDao#change} to the batch.
     */
    public Pending<Boolean> change(int changes_, String d1_, String batch_) {
      return batch.add(dao.changeCall(changes_, d1_, batch_));
    }

    /**
     * Adds {@link PartDao#dao} to the batch.
     */
    public Pending<Integer> dao(String dao_) {
      return batch.add(dao.daoCall(dao_));
    }
  }
}
