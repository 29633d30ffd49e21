package dev.dione.contract.dao;

import static dev.dione.annotations.Compare.Comparison.CONTAINS;
import static dev.dione.annotations.Compare.Comparison.STARTS_WITH;

import dev.dione.BulkResult;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Songs, whose codes and genres compare without case. */
@SuppressWarnings({"dione:full-scan: a case has few rows", "dione:sort: a case has few rows"})
@Dao
interface SongDao {
  @Insert
  Song insert(Song song);

  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<Song> songs);

  @Upsert
  List<Song> upserted(Collection<Song> songs);

  @Update
  Optional<Song> update(Song song);

  @Update
  long patchAll(Collection<Song_.Patch> patches);

  @Delete
  long deleteAll(Collection<Song> songs);

  @Find
  Optional<Song> find(String code);

  @Find
  List<Song> ofGenre(String genre);

  @Find
  List<Song> costing(long cents);

  @Find
  List<Song> startingWith(@Compare(value = STARTS_WITH, property = "code") String start);

  @Find
  List<Song> withGenreLike(@Compare(value = CONTAINS, property = "genre") String part);

  @Find
  List<Song> coded(@Compare(property = "code") List<String> codes);

  @Find
  @OrderBy("genre")
  Page<Song> byGenre(PageRequest page);

  @Find
  @OrderBy("genre desc")
  Page<Song> byGenreBackwards(PageRequest page);

  @Query("SELECT * FROM songs WHERE lower(title) = lower(:title)")
  List<Song> titled(String title);

  @Query("EXPLAIN QUERY PLAN SELECT * FROM songs WHERE lower(title) = 'x' ORDER BY price DESC")
  List<Plan> planOfTitled();

  /** A line of SQLite's plan. */
  record Plan(String detail) {}
}
