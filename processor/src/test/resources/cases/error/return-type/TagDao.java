package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Dao
public interface TagDao {
  @Insert
  Tag insert(Tag tag);

  @Upsert
  Optional<Tag> upsert(Tag tag);

  // a scalar of @Find
  @Find
  String nameById(int id);

  // nothing of @Find
  @Find
  void byId(int id);

  // nothing of a query
  @Query("SELECT * FROM tag")
  void nothing();

  // a stream
  @Query("SELECT * FROM tag")
  Stream<Tag> stream();

  // a map of lists
  @Query("SELECT * FROM tag")
  Map<String, List<Tag>> map();

  // a wildcard
  @Query("SELECT * FROM tag")
  List<? extends Tag> wildcard();

  // an array
  @Query("SELECT * FROM tag")
  Tag[] array();

  // rows of a write
  @Query("DELETE FROM tag")
  List<Tag> delete();

  // a BulkResult of a @Query
  @Query("DELETE FROM tag")
  BulkResult bulk();

  // a stream in a future
  @Query("DELETE FROM tag RETURNING *")
  CompletableFuture<Stream<Tag>> later();
}
