package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"dione:full-scan: the table is small", "dione:sort: the table is small"})
@Dao
public interface PhotoDao {
  @Query("SELECT * FROM photo WHERE id = :id")
  Optional<Photo> optional(long id);

  @Query("SELECT * FROM photo WHERE id = :id")
  @Nullable Photo orNull(long id);

  @Query("SELECT * FROM photo WHERE id = :id")
  Photo one(long id);

  @Query("SELECT title, views, data, 1 AS n FROM photo ORDER BY views DESC")
  List<Card> cards();

  @Query("SELECT title, views, data, 1 AS n FROM photo WHERE id = :id")
  Optional<Card> card(long id);

  @Query("SELECT count(*) FROM photo")
  long countExact();

  @Query("SELECT count(*) FROM photo")
  int count();

  @Query("SELECT EXISTS (SELECT 1 FROM photo WHERE title = :title)")
  boolean exists(String title);

  @Query("SELECT title FROM photo")
  List<String> titles();

  @Query("SELECT data FROM photo WHERE id = :id")
  Optional<byte[]> data(long id);

  @Query("SELECT max(views) FROM photo")
  @Nullable Long mostViews();

  @Query("SELECT owner FROM photo")
  List<@Nullable Long> owners();

  @Query("UPDATE photo SET views = views + :by WHERE id = :id")
  void add(long id, int by);

  @Query("UPDATE photo SET views = 0")
  long reset();

  @Query("DELETE FROM photo WHERE views < :least")
  int prune(long least);

  @Query("DELETE FROM photo WHERE id = :id")
  boolean remove(long id);
}
