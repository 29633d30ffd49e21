package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link NodeDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.NodeDao",
    signatures = {
        "ancestors(long id)",
        "among(java.util.List ids, java.util.Collection names)",
        "deleteNamed(java.util.Set names)",
        "twice(java.lang.String name)"
    },
    carried = {
        @Generated.Carried(of = "app.NodeDao", suppressed = "dione:full-scan: the table is small"),
        @Generated.Carried(of = "app.NodeDao.Twice")
    }
)
public final class NodeDao_ implements NodeDao {
  private static final String ANCESTORS = """
      WITH dione_q AS (
      WITH RECURSIVE up(id, parent, name) AS (
        SELECT id, parent, name FROM node WHERE id = CAST(?1 AS INTEGER)
        UNION ALL
        SELECT n.id, n.parent, n.name FROM node n JOIN up ON n.id = up.parent
      )
      SELECT * FROM up
      )
      SELECT CAST(id AS TEXT) AS id, CAST(parent AS TEXT) AS parent, name
      FROM dione_q""";

  private static final String COMPOUND = "SELECT name FROM node WHERE id = 1 UNION SELECT name FROM node WHERE id = 2 ORDER BY 1";

  private static final String COMMENTED = """
      WITH dione_q AS (
      SELECT * FROM node -- all of them
      )
      SELECT CAST(id AS TEXT) AS id, CAST(parent AS TEXT) AS parent, name
      FROM dione_q""";

  private static final String AMONG = """
      WITH dione_q AS (
      SELECT * FROM node WHERE id IN (SELECT value FROM json_each(?1)) AND name NOT IN (SELECT value FROM json_each(?2)) /* ; */
      )
      SELECT CAST(id AS TEXT) AS id, CAST(parent AS TEXT) AS parent, name
      FROM dione_q""";

  private static final String DELETE_NAMED = "DELETE FROM node WHERE name IN (SELECT value FROM json_each(?1))";

  private static final String AWKWARD = """
      SELECT name FROM node
      WHERE name LIKE '50\\%' ESCAPE '\\'
        AND name <> 'it''s "quoted" \"""'
        AND name <> '?1 :no @no'
      """;

  private static final String VALUES = "VALUES (1), (2)";

  private static final String TWICE = """
      WITH dione_q AS (
      SELECT id, ?1 AS name, ?1 || ?1 AS twice FROM node WHERE name = ?1
      )
      SELECT CAST(id AS TEXT) AS id, name, twice
      FROM dione_q""";

  private static final RowMapper<NodeDao.Twice> TWICE_ROW = RowMapper.forward(
      List.of("id", "name", "twice"),
      row ->
          new NodeDao.Twice(
              Decode.int64(row, 0),
              Decode.text(row, 1),
              Decode.text(row, 2)));

  private static final String ENDS_IN_A_QUOTE = """
      SELECT "name"
      FROM node
      WHERE "name" = "name"\
      """;

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public NodeDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public List<Node> ancestors(long id) {
    return d1.execute(ancestorsCall(id));
  }

  @Override
  public List<String> compound() {
    return d1.execute(compoundCall());
  }

  @Override
  public List<Node> commented() {
    return d1.execute(commentedCall());
  }

  @Override
  public List<Node> among(List<Long> ids, Collection<String> names) {
    return d1.execute(amongCall(ids, names));
  }

  @Override
  public long deleteNamed(Set<String> names) {
    return d1.execute(deleteNamedCall(names));
  }

  @Override
  public List<String> awkward() {
    return d1.execute(awkwardCall());
  }

  @Override
  public List<Integer> values() {
    return d1.execute(valuesCall());
  }

  @Override
  public List<NodeDao.Twice> twice(String name) {
    return d1.execute(twiceCall(name));
  }

  @Override
  public List<String> endsInAQuote() {
    return d1.execute(endsInAQuoteCall());
  }

  private Call<List<Node>> ancestorsCall(long id) {
    return QueryCall.list(
        new Statement(ANCESTORS, Arrays.asList(Encode.integer(id)), "NodeDao.ancestors"),
        Node_.MAPPER);
  }

  private Call<List<String>> compoundCall() {
    return QueryCall.list(
        new Statement(COMPOUND, List.of(), "NodeDao.compound"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  private Call<List<Node>> commentedCall() {
    return QueryCall.list(
        new Statement(COMMENTED, List.of(), "NodeDao.commented"),
        Node_.MAPPER);
  }

  private Call<List<Node>> amongCall(List<Long> ids, Collection<String> names) {
    return QueryCall.list(
        new Statement(AMONG, Arrays.asList(Encode.list(ids, Encode::integer),
            Encode.list(names, Encode::text)), "NodeDao.among"),
        Node_.MAPPER);
  }

  private Call<Long> deleteNamedCall(Set<String> names) {
    return new ChangesCall<>(
        new Statement(DELETE_NAMED, Arrays.asList(Encode.list(names, Encode::text)),
            "NodeDao.deleteNamed"),
        changes -> changes);
  }

  private Call<List<String>> awkwardCall() {
    return QueryCall.list(
        new Statement(AWKWARD, List.of(), "NodeDao.awkward"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  private Call<List<Integer>> valuesCall() {
    return QueryCall.list(
        new Statement(VALUES, List.of(), "NodeDao.values"),
        RowMapper.ofScalar(row -> Decode.int32(row, 0)));
  }

  private Call<List<NodeDao.Twice>> twiceCall(String name) {
    return QueryCall.list(
        new Statement(TWICE, Arrays.asList(Encode.text(name)), "NodeDao.twice"),
        TWICE_ROW);
  }

  private Call<List<String>> endsInAQuoteCall() {
    return QueryCall.list(
        new Statement(ENDS_IN_A_QUOTE, List.of(), "NodeDao.endsInAQuote"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final NodeDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new NodeDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link NodeDao#ancestors} to the batch.
     */
    public Pending<List<Node>> ancestors(long id) {
      return batch.add(dao.ancestorsCall(id));
    }

    /**
     * Adds {@link NodeDao#compound} to the batch.
     */
    public Pending<List<String>> compound() {
      return batch.add(dao.compoundCall());
    }

    /**
     * Adds {@link NodeDao#commented} to the batch.
     */
    public Pending<List<Node>> commented() {
      return batch.add(dao.commentedCall());
    }

    /**
     * Adds {@link NodeDao#among} to the batch.
     */
    public Pending<List<Node>> among(List<Long> ids, Collection<String> names) {
      return batch.add(dao.amongCall(ids, names));
    }

    /**
     * Adds {@link NodeDao#deleteNamed} to the batch.
     */
    public Pending<Long> deleteNamed(Set<String> names) {
      return batch.add(dao.deleteNamedCall(names));
    }

    /**
     * Adds {@link NodeDao#awkward} to the batch.
     */
    public Pending<List<String>> awkward() {
      return batch.add(dao.awkwardCall());
    }

    /**
     * Adds {@link NodeDao#values} to the batch.
     */
    public Pending<List<Integer>> values() {
      return batch.add(dao.valuesCall());
    }

    /**
     * Adds {@link NodeDao#twice} to the batch.
     */
    public Pending<List<NodeDao.Twice>> twice(String name) {
      return batch.add(dao.twiceCall(name));
    }

    /**
     * Adds {@link NodeDao#endsInAQuote} to the batch.
     */
    public Pending<List<String>> endsInAQuote() {
      return batch.add(dao.endsInAQuoteCall());
    }
  }
}
