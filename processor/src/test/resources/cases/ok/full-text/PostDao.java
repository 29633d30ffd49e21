package app;

import dev.dione.Match;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

@Dao
public interface PostDao {
  @Upsert
  long save(Collection<Post> posts);

  @Query(
      """
      SELECT post.* FROM post_text JOIN post ON post.rowid = post_text.rowid
      WHERE post_text MATCH :match ORDER BY post_text.rank
      """)
  List<Post> search(Match match);

  @Query(
      """
      SELECT highlight(post_text, 0, '<b>', '</b>') AS title, snippet(post_text, 1, '[', ']', '…', 8) AS body,
        bm25(post_text, 10.0, 1.0) AS score
      FROM post_text WHERE post_text MATCH :match ORDER BY rank LIMIT 20
      """)
  List<Hit> hits(Match match);

  @Query("SELECT * FROM post_text WHERE post_text MATCH :match")
  List<PostText> texts(Match match);

  record Hit(String title, String body, double score) {}
}
