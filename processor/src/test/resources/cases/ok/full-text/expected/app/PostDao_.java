package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Match;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link PostDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PostDao",
    signatures = {
        "save(java.util.Collection posts)",
        "search(dev.dione.Match match)",
        "hits(dev.dione.Match match)",
        "texts(dev.dione.Match match)"
    },
    carried = @Generated.Carried(of = "app.PostDao.Hit")
)
public final class PostDao_ implements PostDao {
  private static final String SAVE = """
      INSERT INTO post (id, title, body, likes)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title,
        body = COALESCE(excluded.body, post.body),
        likes = excluded.likes
      WHERE (post.title COLLATE BINARY, post.body, post.likes)
        IS NOT (excluded.title, COALESCE(excluded.body, post.body), excluded.likes)""";

  private static final BulkWrite<Post> SAVE_WRITE = BulkWrite.of(
      "PostDao.save",
      SAVE,
      Post_.WRITER,
      new Folding(List.of(0), Set.of(2), Set.of()));

  private static final String SEARCH = """
      SELECT post.* FROM post_text JOIN post ON post.rowid = post_text.rowid
      WHERE post_text MATCH ?1 ORDER BY post_text.rank
      """;

  private static final String HITS = """
      SELECT highlight(post_text, 0, '<b>', '</b>') AS title, snippet(post_text, 1, '[', ']', '…', 8) AS body,
        bm25(post_text, 10.0, 1.0) AS score
      FROM post_text WHERE post_text MATCH ?1 ORDER BY rank LIMIT 20
      """;

  private static final RowMapper<PostDao.Hit> HIT_ROW = RowMapper.forward(
      List.of("title", "body", "score"),
      row ->
          new PostDao.Hit(
              Decode.text(row, 0),
              Decode.text(row, 1),
              Decode.float64(row, 2)));

  private static final String TEXTS = "SELECT * FROM post_text WHERE post_text MATCH ?1";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PostDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public long save(Collection<Post> posts) {
    return d1.execute(saveCall(posts));
  }

  @Override
  public List<Post> search(Match match) {
    return d1.execute(searchCall(match));
  }

  @Override
  public List<PostDao.Hit> hits(Match match) {
    return d1.execute(hitsCall(match));
  }

  @Override
  public List<PostText> texts(Match match) {
    return d1.execute(textsCall(match));
  }

  private Call<Long> saveCall(Collection<Post> posts) {
    return SAVE_WRITE.of(d1, posts, result -> result.written());
  }

  private Call<List<Post>> searchCall(Match match) {
    return QueryCall.list(
        new Statement(SEARCH, Arrays.asList(Encode.match(match)), "PostDao.search"),
        Post_.MAPPER);
  }

  private Call<List<PostDao.Hit>> hitsCall(Match match) {
    return QueryCall.list(
        new Statement(HITS, Arrays.asList(Encode.match(match)), "PostDao.hits"),
        HIT_ROW);
  }

  private Call<List<PostText>> textsCall(Match match) {
    return QueryCall.list(
        new Statement(TEXTS, Arrays.asList(Encode.match(match)), "PostDao.texts"),
        PostText_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final PostDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new PostDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link PostDao#save} to the batch.
     */
    public Pending<Long> save(Collection<Post> posts) {
      return batch.add(dao.saveCall(posts));
    }

    /**
     * Adds {@link PostDao#search} to the batch.
     */
    public Pending<List<Post>> search(Match match) {
      return batch.add(dao.searchCall(match));
    }

    /**
     * Adds {@link PostDao#hits} to the batch.
     */
    public Pending<List<PostDao.Hit>> hits(Match match) {
      return batch.add(dao.hitsCall(match));
    }

    /**
     * Adds {@link PostDao#texts} to the batch.
     */
    public Pending<List<PostText>> texts(Match match) {
      return batch.add(dao.textsCall(match));
    }
  }
}
