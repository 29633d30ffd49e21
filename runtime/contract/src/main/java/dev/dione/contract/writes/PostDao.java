package dev.dione.contract.writes;

import dev.dione.Match;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import dev.dione.query.condition.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every statement that meets rows that are marked as deleted. */
@Dao
interface PostDao {
  @Insert
  void insertAll(Collection<Post> posts);

  @Insert
  void reply(Collection<Reply> replies);

  @Delete
  BulkLoad unload(Collection<Post> posts);

  @Delete
  BulkLoad unloadReplies(Iterable<Reply> replies);

  @Upsert
  Post upsert(Post post);

  @Update
  boolean update(Post post);

  @Update
  @IncludeDeleted
  Post restore(Post post);

  @Update
  Optional<Post> patch(Post_.Patch patch);

  @Update
  @IncludeDeleted
  Optional<Post> patchAny(Post_.Patch patch);

  @Upsert
  Post upsertPatch(Post_.Patch patch);

  @Delete
  Post delete(Post post);

  @Delete
  long deleteAll(Collection<Reply> replies);

  @Delete
  @IncludeDeleted
  boolean purge(Post post);

  @Delete(entity = Post.class)
  boolean drop(long id, int version);

  @Delete
  Optional<Post> dropSlug(String slug);

  @Delete(entity = Reply.class)
  long dropReplies(long post);

  @Delete(entity = Reply.class)
  @IncludeDeleted
  long purgeReplies(Function<Reply_, Condition> where);

  @Find
  List<Post> where(Function<Post_, Condition> where);

  @Find
  Optional<Post> find(long id);

  @Find
  @IncludeDeleted
  Optional<Post> findAny(long id);

  @Find
  @OrderBy("slug")
  Page<Post> page(PageRequest page);

  @Find
  @OrderBy("slug")
  @IncludeDeleted
  Page<Post> pageAny(PageRequest page);

  @Find
  List<PostPage> withReplies();

  @Find
  @IncludeDeleted
  List<PostPage> withRepliesAny();

  @Find
  @OrderBy("slug")
  Page<PostPage> pageWithReplies(PageRequest page);

  @Find
  @OrderBy("slug")
  @IncludeDeleted
  Page<PostPage> pageWithRepliesAny(PageRequest page);

  @Query("SELECT * FROM replies ORDER BY id")
  List<ReplyPage> repliesWithPosts();

  @Query("SELECT text FROM replies ORDER BY id")
  List<String> replies();

  @Query(
      "SELECT r.text FROM replies r JOIN posts p ON p.id = r.post"
          + " WHERE r.post IN (SELECT id FROM posts) ORDER BY r.id")
  List<String> joined();

  @Query(
      "SELECT r.text FROM replies r JOIN posts p ON p.id = r.post"
          + " WHERE r.post IN (SELECT id FROM posts) ORDER BY r.id")
  @IncludeDeleted
  List<String> joinedAny();

  @Query(
      "WITH RECURSIVE chain(id) AS (SELECT min(id) FROM posts UNION ALL"
          + " SELECT p.id FROM chain c JOIN posts p ON p.id = c.id + 1) SELECT id FROM chain"
          + " UNION SELECT -id FROM posts")
  List<Long> chain();

  @Query("SELECT count(*) FROM 'posts'")
  long count();

  @Query(
      "SELECT p.slug FROM post_text JOIN posts p ON p.rowid = post_text.rowid"
          + " WHERE post_text MATCH :match ORDER BY p.slug")
  List<String> search(Match match);

  @Query("UPDATE posts AS p SET text = text || '!' WHERE slug = :slug OR p.id > 0")
  long shout(String slug);

  @Query("UPDATE replies SET text = (SELECT slug FROM posts WHERE posts.id = replies.post)")
  long nameReplies();

  @Query("INSERT INTO replies SELECT id + 100, id, text, 0 FROM posts WHERE true")
  long replyToAll();

  @Query("DELETE FROM posts RETURNING slug")
  List<String> clean();
}
