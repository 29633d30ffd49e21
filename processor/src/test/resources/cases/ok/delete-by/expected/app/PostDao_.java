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
import dev.dione.query.condition.Condition;
import dev.dione.query.condition.Filter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The statements of {@link PostDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PostDao",
    signatures = {
        "before(java.time.LocalDate day)",
        "ids(java.util.Collection id)",
        "one(long id)",
        "leaving(java.time.LocalDate day)",
        "where(java.util.function.Function where)",
        "on(java.time.LocalDate day, dev.dione.query.condition.Condition filter)",
        "post(java.util.UUID id, int version)",
        "slug(java.lang.String slug)",
        "purge(dev.dione.query.condition.Condition where)",
        "replies(long post)"
    },
    carried = {
        @Generated.Carried(of = "of", parameters = "java.lang.String guest", nullable = "guest", suppressed = "dione:full-scan: guests are few"),
        @Generated.Carried(of = "guests", parameters = "java.time.LocalDate day", nullable = "return element"),
        @Generated.Carried(of = "topic", parameters = {"java.lang.String topic", "dev.dione.query.condition.Condition now"}, suppressed = "dione:full-scan: posts are few"),
        @Generated.Carried(of = "app.Leaving", nullable = "guest")
    }
)
public final class PostDao_ implements PostDao {
  private static final String BEFORE = """
      DELETE FROM visits
      WHERE visits.day < ?1""";

  private static final String IDS = """
      DELETE FROM visits
      WHERE visits.id IN (SELECT value FROM json_each(?1) WHERE value IS NOT NULL)""";

  private static final String ONE = """
      DELETE FROM visits
      WHERE visits.id = ?1
      RETURNING CAST(id AS TEXT) AS id, day, guest""";

  private static final String OF = """
      DELETE FROM visits
      WHERE visits.guest IS ?1
      RETURNING CAST(id AS TEXT) AS id, day, guest""";

  private static final String LEAVING = """
      DELETE FROM visits
      WHERE visits.day = ?1
      RETURNING CAST(id AS TEXT) AS id, guest""";

  private static final RowMapper<Leaving> LEAVING_ROW = RowMapper.forward(
      List.of("id", "guest"),
      row ->
          new Leaving(
              Decode.int64(row, 0),
              row.isNull(1) ? null : Decode.text(row, 1)));

  private static final String GUESTS = """
      DELETE FROM visits
      WHERE visits.day = ?1
      RETURNING guest""";

  private static final String WHERE = """
      DELETE FROM visits
      WHERE /*where*/ true""";

  private static final String ON = """
      DELETE FROM visits
      WHERE visits.day = ?1
        AND /*where*/ true""";

  private static final String POST = """
      UPDATE posts SET
        version = version + 1,
        updated_at = ?3,
        deleted_at = ?4
      WHERE posts.id = ?1
        AND posts.version = ?2""";

  private static final String SLUG = """
      UPDATE posts SET
        version = version + 1,
        updated_at = ?2,
        deleted_at = ?3
      WHERE posts.slug = ?1
      RETURNING id, site, slug, topic, version, updated_at, deleted_at""";

  private static final String TOPIC = """
      UPDATE posts SET
        version = version + 1,
        updated_at = ?2,
        deleted_at = ?3
      WHERE posts.topic = ?1
        AND /*where*/ true
      RETURNING id, site, slug, topic, version, updated_at, deleted_at""";

  private static final String PURGE = """
      DELETE FROM posts
      WHERE /*where*/ true""";

  private static final String REPLIES = """
      UPDATE reply SET
        gone = 1
      WHERE reply.post = ?1""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PostDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public long before(LocalDate day) {
    return d1.execute(beforeCall(day));
  }

  @Override
  public void ids(Collection<Long> id) {
    d1.execute(idsCall(id));
  }

  @Override
  public Optional<Visit> one(long id) {
    return d1.execute(oneCall(id));
  }

  @Override
  public List<Visit> of(String guest) {
    return d1.execute(ofCall(guest));
  }

  @Override
  public List<Leaving> leaving(LocalDate day) {
    return d1.execute(leavingCall(day));
  }

  @Override
  public List<String> guests(LocalDate day) {
    return d1.execute(guestsCall(day));
  }

  @Override
  public CompletableFuture<Integer> where(Function<Visit_, Condition> where) {
    return d1.executeAsync(whereCall(where));
  }

  @Override
  public boolean on(LocalDate day, Condition filter_) {
    return d1.execute(onCall(day, filter_));
  }

  @Override
  public boolean post(UUID id, int version) {
    return d1.execute(postCall(id, version));
  }

  @Override
  public Optional<Post> slug(String slug) {
    return d1.execute(slugCall(slug));
  }

  @Override
  public List<Post> topic(String topic, Condition now_) {
    return d1.execute(topicCall(topic, now_));
  }

  @Override
  public long purge(Condition where) {
    return d1.execute(purgeCall(where));
  }

  @Override
  public int replies(long post) {
    return d1.execute(repliesCall(post));
  }

  private Call<Long> beforeCall(LocalDate day) {
    return new ChangesCall<>(
        new Statement(BEFORE, Arrays.asList(Encode.localDate(day)), "PostDao.before"),
        changes -> changes);
  }

  private Call<Void> idsCall(Collection<Long> id) {
    return ChangesCall.repeating(
        new Statement(IDS, Arrays.asList(Encode.list(id, Encode::integer)), "PostDao.ids"),
        changes -> null);
  }

  private Call<Optional<Visit>> oneCall(long id) {
    return QueryCall.optional(
        new Statement(ONE, Arrays.asList(Encode.integer(id)), "PostDao.one"),
        Visit_.MAPPER);
  }

  private Call<List<Visit>> ofCall(String guest) {
    return QueryCall.list(
        new Statement(OF, Arrays.asList(Encode.text(guest)), "PostDao.of"),
        Visit_.MAPPER);
  }

  private Call<List<Leaving>> leavingCall(LocalDate day) {
    return QueryCall.list(
        new Statement(LEAVING, Arrays.asList(Encode.localDate(day)), "PostDao.leaving"),
        LEAVING_ROW);
  }

  private Call<List<String>> guestsCall(LocalDate day) {
    return QueryCall.list(
        new Statement(GUESTS, Arrays.asList(Encode.localDate(day)), "PostDao.guests"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.text(row, 0)));
  }

  private Call<Integer> whereCall(Function<Visit_, Condition> where) {
    Filter filter = Filter.required("PostDao.where", "visits", List.of(),
        where.apply(Visit_.table()));
    return new ChangesCall<>(
        new Statement(filter.in(WHERE), filter.parameters(), "PostDao.where"),
        Math::toIntExact);
  }

  private Call<Boolean> onCall(LocalDate day, Condition filter_) {
    Filter filter = Filter.of("PostDao.on", "visits", Arrays.asList(Encode.localDate(day)), 0,
        filter_);
    return new ChangesCall<>(
        new Statement(filter.in(ON), filter.parameters(), "PostDao.on"),
        changes -> changes > 0);
  }

  private Call<Boolean> postCall(UUID id, int version) {
    Instant now = Instant.now();
    return new ChangesCall<>(
        new Statement(POST, Arrays.asList(Encode.uuid(id), Encode.integer(version),
            Encode.instant(now),
            Encode.localDateTime(LocalDateTime.ofInstant(now, ZoneOffset.UTC))), "PostDao.post"),
        changes -> changes > 0);
  }

  private Call<Optional<Post>> slugCall(String slug) {
    Instant now = Instant.now();
    return QueryCall.optional(
        new Statement(SLUG, Arrays.asList(Encode.text(slug), Encode.instant(now),
            Encode.localDateTime(LocalDateTime.ofInstant(now, ZoneOffset.UTC))), "PostDao.slug"),
        Post_.MAPPER);
  }

  private Call<List<Post>> topicCall(String topic, Condition now_) {
    Instant now = Instant.now();
    Filter filter = Filter.of("PostDao.topic", "posts", Arrays.asList(Encode.text(topic),
        Encode.instant(now), Encode.localDateTime(LocalDateTime.ofInstant(now, ZoneOffset.UTC))), 0,
        now_);
    return QueryCall.list(
        new Statement(filter.in(TOPIC), filter.parameters(), "PostDao.topic"),
        Post_.MAPPER);
  }

  private Call<Long> purgeCall(Condition where) {
    Filter filter = Filter.required("PostDao.purge", "posts", List.of(), where);
    return new ChangesCall<>(
        new Statement(filter.in(PURGE), filter.parameters(), "PostDao.purge").includingDeleted(),
        changes -> changes);
  }

  private Call<Integer> repliesCall(long post) {
    return new ChangesCall<>(
        new Statement(REPLIES, Arrays.asList(Encode.integer(post)), "PostDao.replies"),
        Math::toIntExact);
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
     * Adds {@link PostDao#before} to the batch.
     */
    public Pending<Long> before(LocalDate day) {
      return batch.add(dao.beforeCall(day));
    }

    /**
     * Adds {@link PostDao#ids} to the batch.
     */
    public Pending<Void> ids(Collection<Long> id) {
      return batch.add(dao.idsCall(id));
    }

    /**
     * Adds {@link PostDao#one} to the batch.
     */
    public Pending<Optional<Visit>> one(long id) {
      return batch.add(dao.oneCall(id));
    }

    /**
     * Adds {@link PostDao#of} to the batch.
     */
    public Pending<List<Visit>> of(String guest) {
      return batch.add(dao.ofCall(guest));
    }

    /**
     * Adds {@link PostDao#leaving} to the batch.
     */
    public Pending<List<Leaving>> leaving(LocalDate day) {
      return batch.add(dao.leavingCall(day));
    }

    /**
     * Adds {@link PostDao#guests} to the batch.
     */
    public Pending<List<String>> guests(LocalDate day) {
      return batch.add(dao.guestsCall(day));
    }

    /**
     * Adds {@link PostDao#where} to the batch.
     */
    public Pending<Integer> where(Function<Visit_, Condition> where) {
      return batch.add(dao.whereCall(where));
    }

    /**
     * Adds {@link PostDao#on} to the batch.
     */
    public Pending<Boolean> on(LocalDate day, Condition filter_) {
      return batch.add(dao.onCall(day, filter_));
    }

    /**
     * Adds {@link PostDao#post} to the batch.
     */
    public Pending<Boolean> post(UUID id, int version) {
      return batch.add(dao.postCall(id, version));
    }

    /**
     * Adds {@link PostDao#slug} to the batch.
     */
    public Pending<Optional<Post>> slug(String slug) {
      return batch.add(dao.slugCall(slug));
    }

    /**
     * Adds {@link PostDao#topic} to the batch.
     */
    public Pending<List<Post>> topic(String topic, Condition now_) {
      return batch.add(dao.topicCall(topic, now_));
    }

    /**
     * Adds {@link PostDao#purge} to the batch.
     */
    public Pending<Long> purge(Condition where) {
      return batch.add(dao.purgeCall(where));
    }

    /**
     * Adds {@link PostDao#replies} to the batch.
     */
    public Pending<Integer> replies(long post) {
      return batch.add(dao.repliesCall(post));
    }
  }
}
