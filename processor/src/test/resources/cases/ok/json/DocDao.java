package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Json;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface DocDao {
  @Upsert
  void save(Doc doc);

  @Query("SELECT * FROM doc WHERE tags = :tags AND numbers = :numbers")
  List<Doc> tagged(@Json List<String> tags, @Json int[] numbers);

  @Find
  List<Doc> byTags(@Json List<String> tags);

  @Query("SELECT tags, tags AS \"more tags\" FROM doc")
  List<Tags> tags();

  /** Lists that are kept as JSON. */
  record Tags(@Json List<String> tags, @Column(name = "more tags") @Json List<String> more) {}
}
