package dev.dione.contract.dao;

import dev.dione.BulkResult;
import dev.dione.Match;
import dev.dione.Page;
import dev.dione.PageRequest;
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

/** Lyrics, found by their words, and views of songs. */
@SuppressWarnings({"dione:full-scan: a case has few rows", "dione:sort: a case has few rows"})
@Dao
interface LyricDao {
  @Insert
  long insert(Lyric lyric);

  @Upsert
  BulkResult upsertAll(Collection<Lyric> lyrics);

  @Update
  boolean update(Lyric lyric);

  @Delete
  boolean delete(Lyric lyric);

  @Query("UPDATE lyrics SET title = title || '!' WHERE likes < :likes")
  long shout(int likes);

  @Query(
      """
      SELECT lyrics.id FROM lyric_text JOIN lyrics ON lyrics.rowid = lyric_text.rowid
      WHERE lyric_text MATCH :match ORDER BY lyrics.id
      """)
  List<String> search(Match match);

  @Query(
      """
      SELECT highlight(lyric_text, 0, '<', '>') AS title, snippet(lyric_text, 1, '<', '>', '…', 4) AS body
      FROM lyric_text WHERE lyric_text MATCH :match ORDER BY rank
      """)
  List<Hit> hits(Match match);

  @Query("SELECT title, body FROM lyric_text WHERE lyric_text MATCH :match ORDER BY rowid")
  List<Lyric.Words> words(Match match);

  /** The index beside the texts; D1 fails if they differ. */
  @Query("INSERT INTO lyric_text (lyric_text, rank) VALUES ('integrity-check', 1)")
  void compareIndex();

  @Find
  Optional<Genre> genre(String name);

  @Find
  List<Genre> genres();

  @Find
  @OrderBy("songs desc")
  Page<Genre> biggest(PageRequest page);

  @Find
  @OrderBy("name")
  List<Genre.Big> big();

  /** A hit, with marks around what was sought. */
  record Hit(String title, String body) {}
}
