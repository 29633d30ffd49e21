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

  @Find
  String nameById(int id);

  @Find
  void byId(int id);

  @Query("SELECT * FROM tag")
  void nothing();

  @Query("SELECT * FROM tag")
  Stream<Tag> stream();

  @Query("SELECT * FROM tag")
  Map<String, List<Tag>> map();

  @Query("SELECT * FROM tag")
  List<? extends Tag> wildcard();

  @Query("SELECT * FROM tag")
  Tag[] array();

  @Query("DELETE FROM tag")
  List<Tag> delete();

  @Query("DELETE FROM tag")
  BulkResult bulk();

  @Query("DELETE FROM tag RETURNING *")
  CompletableFuture<Stream<Tag>> later();
}
