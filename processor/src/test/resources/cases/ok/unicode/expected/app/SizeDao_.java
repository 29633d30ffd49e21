package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link SizeDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.SizeDao",
    signatures = {
        "speichern(app.Size größe)",
        "für(java.lang.String 名前, java.lang.String name)"
    },
    carried = @Generated.Carried(of = "app.SizeDao", suppressed = "dione:full-scan: the table is small")
)
public final class SizeDao_ implements SizeDao {
  private static final String SPEICHERN = """
      INSERT INTO "größe" ("schlüssel", "名前", "straße")
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT ("schlüssel") DO UPDATE SET
        "名前" = COALESCE(excluded."名前", "größe"."名前"),
        "straße" = excluded."straße"
      WHERE ("größe"."名前", "größe"."straße")
        IS NOT (COALESCE(excluded."名前", "größe"."名前"), excluded."straße")""";

  private static final BulkWrite<Size> SPEICHERN_WRITE = BulkWrite.of(
      "SizeDao.speichern",
      SPEICHERN,
      Size_.WRITER,
      new Folding(List.of(0), Set.of(1), Set.of()))
      .repeating();

  private static final String FÜR = "SELECT * FROM \"größe\" WHERE \"名前\" = ?1 AND 'ß😀' <> ?2";

  private static final String MASS = "SELECT 1";

  private static final String MASS_2 = "SELECT 2";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public SizeDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void speichern(Size größe) {
    d1.execute(speichernCall(größe));
  }

  @Override
  public List<Size> für(String 名前, String name) {
    return d1.execute(fürCall(名前, name));
  }

  @Override
  public int maß() {
    return d1.execute(maßCall());
  }

  @Override
  public int mass() {
    return d1.execute(massCall());
  }

  private Call<Void> speichernCall(Size größe) {
    return SPEICHERN_WRITE.of(d1, Collections.singletonList(größe));
  }

  private Call<List<Size>> fürCall(String 名前, String name) {
    return QueryCall.list(
        new Statement(FÜR, Arrays.asList(Encode.text(名前), Encode.text(name)), "SizeDao.für"),
        Size_.MAPPER);
  }

  private Call<Integer> maßCall() {
    return QueryCall.one(
        new Statement(MASS, List.of(), "SizeDao.maß"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<Integer> massCall() {
    return QueryCall.one(
        new Statement(MASS_2, List.of(), "SizeDao.mass"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final SizeDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new SizeDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link SizeDao#speichern} to the batch.
     */
    public Pending<Void> speichern(Size größe) {
      return batch.add(dao.speichernCall(größe));
    }

    /**
     * Adds {@link SizeDao#für} to the batch.
     */
    public Pending<List<Size>> für(String 名前, String name) {
      return batch.add(dao.fürCall(名前, name));
    }

    /**
     * Adds {@link SizeDao#maß} to the batch.
     */
    public Pending<Integer> maß() {
      return batch.add(dao.maßCall());
    }

    /**
     * Adds {@link SizeDao#mass} to the batch.
     */
    public Pending<Integer> mass() {
      return batch.add(dao.massCall());
    }
  }
}
