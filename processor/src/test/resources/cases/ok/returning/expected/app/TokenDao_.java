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
import java.util.Optional;

/**
 * The statements of {@link TokenDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.TokenDao",
    signatures = {
        "create(java.lang.String secret, byte[] hash)",
        "use(java.lang.String secret)",
        "take(long id)"
    },
    carried = {
        @Generated.Carried(of = "app.TokenDao", suppressed = "dione:full-scan: the table is small"),
        @Generated.Carried(of = "app.TokenDao.Use", nullable = "used")
    }
)
public final class TokenDao_ implements TokenDao {
  private static final String CREATE = "INSERT INTO token (secret, hash) VALUES (?1, unhex(?2)) RETURNING CAST(id AS TEXT) AS id";

  private static final String USE = "UPDATE token SET used = 1 WHERE secret = ?1 RETURNING CAST(id AS TEXT) AS id, secret, iif(length(hash) < 1000000, hex(hash), hash) AS hash, CAST(used AS TEXT) AS used";

  private static final String TAKE = "DELETE FROM token WHERE id = CAST(?1 AS INTEGER) RETURNING iif(length(hash) < 1000000, hex(hash), hash) AS hash";

  private static final String CLEAR = "DELETE FROM token RETURNING secret";

  private static final String COUNT = """
      UPDATE token SET used = coalesce(used, 0) + 1
      RETURNING secret, CAST(CASE WHEN used > 9 THEN 9 ELSE used END AS TEXT) AS used, iif(length(hash) < 1000000, hex(hash), hash) AS h, CAST(id + 1 AS TEXT) AS next""";

  private static final RowMapper<TokenDao.Use> USE_ROW = RowMapper.forward(
      List.of("secret", "used", "h", "next"),
      row ->
          new TokenDao.Use(
              Decode.text(row, 0),
              row.isNull(1) ? null : Decode.int64(row, 1),
              Decode.blob(row, 2),
              Decode.int64(row, 3)));

  private static final String FLAGS = "UPDATE token SET used = 2 RETURNING CAST(CASE WHEN used > 1 THEN 1 ELSE 0 END AS TEXT) AS \"END\"";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public TokenDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public long create(String secret, byte[] hash) {
    return d1.execute(createCall(secret, hash));
  }

  @Override
  public List<Token> use(String secret) {
    return d1.execute(useCall(secret));
  }

  @Override
  public Optional<byte[]> take(long id) {
    return d1.execute(takeCall(id));
  }

  @Override
  public List<String> clear() {
    return d1.execute(clearCall());
  }

  @Override
  public List<TokenDao.Use> count() {
    return d1.execute(countCall());
  }

  @Override
  public List<Long> flags() {
    return d1.execute(flagsCall());
  }

  private Call<Long> createCall(String secret, byte[] hash) {
    return QueryCall.one(
        new Statement(CREATE, Arrays.asList(Encode.text(secret), Encode.blob(hash)),
            "TokenDao.create"),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  private Call<List<Token>> useCall(String secret) {
    return QueryCall.list(
        new Statement(USE, Arrays.asList(Encode.text(secret)), "TokenDao.use"),
        Token_.MAPPER);
  }

  private Call<Optional<byte[]>> takeCall(long id) {
    return QueryCall.optional(
        new Statement(TAKE, Arrays.asList(Encode.integer(id)), "TokenDao.take"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.blob(row, 0)));
  }

  private Call<List<String>> clearCall() {
    return QueryCall.list(
        new Statement(CLEAR, List.of(), "TokenDao.clear"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  private Call<List<TokenDao.Use>> countCall() {
    return QueryCall.list(
        new Statement(COUNT, List.of(), "TokenDao.count"),
        USE_ROW);
  }

  private Call<List<Long>> flagsCall() {
    return QueryCall.list(
        new Statement(FLAGS, List.of(), "TokenDao.flags"),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final TokenDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new TokenDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link TokenDao#create} to the batch.
     */
    public Pending<Long> create(String secret, byte[] hash) {
      return batch.add(dao.createCall(secret, hash));
    }

    /**
     * Adds {@link TokenDao#use} to the batch.
     */
    public Pending<List<Token>> use(String secret) {
      return batch.add(dao.useCall(secret));
    }

    /**
     * Adds {@link TokenDao#take} to the batch.
     */
    public Pending<Optional<byte[]>> take(long id) {
      return batch.add(dao.takeCall(id));
    }

    /**
     * Adds {@link TokenDao#clear} to the batch.
     */
    public Pending<List<String>> clear() {
      return batch.add(dao.clearCall());
    }

    /**
     * Adds {@link TokenDao#count} to the batch.
     */
    public Pending<List<TokenDao.Use>> count() {
      return batch.add(dao.countCall());
    }

    /**
     * Adds {@link TokenDao#flags} to the batch.
     */
    public Pending<List<Long>> flags() {
      return batch.add(dao.flagsCall());
    }
  }
}
