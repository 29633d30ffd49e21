package app;

import com.fasterxml.jackson.core.type.TypeReference;
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
 * The statements of {@link DocDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.DocDao",
    signatures = {
        "save(app.Doc doc)",
        "tagged(java.util.List tags, int[] numbers)",
        "byTags(java.util.List tags)"
    },
    carried = {
        @Generated.Carried(of = "app.DocDao", suppressed = "dione:full-scan: the table is small"),
        @Generated.Carried(of = "app.DocDao.Tags")
    }
)
public final class DocDao_ implements DocDao {
  private static final String SAVE = """
      INSERT INTO doc (id, tags, parent, numbers, any, open)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        tags = excluded.tags,
        parent = COALESCE(excluded.parent, doc.parent),
        numbers = excluded.numbers,
        any = excluded.any,
        open = excluded.open
      WHERE (doc.tags, doc.parent, doc.numbers, doc.any, doc.open)
        IS NOT (excluded.tags, COALESCE(excluded.parent, doc.parent), excluded.numbers, excluded.any,
          excluded.open)""";

  private static final BulkWrite<Doc> SAVE_WRITE = BulkWrite.of(
      "DocDao.save",
      SAVE,
      Doc_.WRITER,
      new Folding(List.of(0), Set.of(2), Set.of()))
      .repeating();

  private static final String TAGGED = "SELECT * FROM doc WHERE tags = ?1 AND numbers = ?2";

  private static final String BY_TAGS = """
      SELECT id, tags, parent, numbers, any, open
      FROM doc
      WHERE doc.tags = ?1
      ORDER BY doc.id""";

  private static final String TAGS = "SELECT tags, tags AS \"more tags\" FROM doc";

  private static final TypeReference<List<String>> TAGS_ROW_TAGS_TYPE = new TypeReference<>() {};

  private static final TypeReference<List<String>> TAGS_ROW_MORE_TAGS_TYPE = new TypeReference<>() {};

  private static final RowMapper<DocDao.Tags> TAGS_ROW = RowMapper.forward(
      List.of("tags", "more tags"),
      row ->
          new DocDao.Tags(
              Decode.json(row, 0, TAGS_ROW_TAGS_TYPE),
              Decode.json(row, 1, TAGS_ROW_MORE_TAGS_TYPE)));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public DocDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Doc doc) {
    d1.execute(saveCall(doc));
  }

  @Override
  public List<Doc> tagged(List<String> tags, int[] numbers) {
    return d1.execute(taggedCall(tags, numbers));
  }

  @Override
  public List<Doc> byTags(List<String> tags) {
    return d1.execute(byTagsCall(tags));
  }

  @Override
  public List<DocDao.Tags> tags() {
    return d1.execute(tagsCall());
  }

  private Call<Void> saveCall(Doc doc) {
    return SAVE_WRITE.of(d1, Collections.singletonList(doc));
  }

  private Call<List<Doc>> taggedCall(List<String> tags, int[] numbers) {
    return QueryCall.list(
        new Statement(TAGGED, Arrays.asList(Encode.json(tags), Encode.json(numbers)),
            "DocDao.tagged"),
        Doc_.MAPPER);
  }

  private Call<List<Doc>> byTagsCall(List<String> tags) {
    return QueryCall.list(
        new Statement(BY_TAGS, Arrays.asList(Encode.json(tags)), "DocDao.byTags"),
        Doc_.MAPPER);
  }

  private Call<List<DocDao.Tags>> tagsCall() {
    return QueryCall.list(
        new Statement(TAGS, List.of(), "DocDao.tags"),
        TAGS_ROW);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final DocDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new DocDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link DocDao#save} to the batch.
     */
    public Pending<Void> save(Doc doc) {
      return batch.add(dao.saveCall(doc));
    }

    /**
     * Adds {@link DocDao#tagged} to the batch.
     */
    public Pending<List<Doc>> tagged(List<String> tags, int[] numbers) {
      return batch.add(dao.taggedCall(tags, numbers));
    }

    /**
     * Adds {@link DocDao#byTags} to the batch.
     */
    public Pending<List<Doc>> byTags(List<String> tags) {
      return batch.add(dao.byTagsCall(tags));
    }

    /**
     * Adds {@link DocDao#tags} to the batch.
     */
    public Pending<List<DocDao.Tags>> tags() {
      return batch.add(dao.tagsCall());
    }
  }
}
