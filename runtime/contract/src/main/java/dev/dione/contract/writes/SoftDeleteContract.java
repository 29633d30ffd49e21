package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dione.Match;
import dev.dione.PageRequest;
import dev.dione.Statement;
import dev.dione.error.D1UniqueException;
import dev.dione.error.D1VersionException;
import dev.dione.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows that are marked as deleted are not there, unless a method says that they are. */
public interface SoftDeleteContract extends WritesCase {
  /** A deletion writes the mark, counts the version up and tells when; the row stays. */
  @Test
  default void deletingMarksTheRow() {
    onPosts(
        db -> {
          Post deleted = db.posts().delete(Post.of(2, ""));
          assertThat(deleted.deletedAt()).isNotNull().isEqualTo(deleted.updatedAt());
          assertThat(deleted.version()).isEqualTo(1);
          assertThat(deleted.text()).isEqualTo("two");
          assertThat(db.posts().find(2)).isEmpty();
          assertThat(db.posts().findAny(2)).hasValue(deleted);
          assertThat(raw(db, "SELECT count(*) FROM posts")).isEqualTo(3L);
          assertThat(db.posts().deleteAll(List.of(new Reply(1, 1, "", false)))).isEqualTo(1);
          assertThat(db.posts().deleteAll(List.of(new Reply(1, 1, "", false)))).isZero();
          assertThat(db.posts().replies()).containsExactly("re two", "re three");
        });
  }

  /** It is not there for a second deletion, an update or a patch: versions say so. */
  @Test
  default void deletedRowsAreNotThereForWrites() {
    onPosts(
        db -> {
          Post deleted = db.posts().delete(Post.of(2, ""));
          assertThatThrownBy(() -> db.posts().delete(deleted))
              .isInstanceOf(D1VersionException.class)
              .hasMessageStartingWith("Post '2' is not there (any more)");
          assertThatThrownBy(() -> db.posts().update(deleted.with("new", 1)))
              .isInstanceOf(D1VersionException.class);
          assertThatThrownBy(() -> db.posts().patch(Post_.Patch.of(2, 1).text("new")))
              .isInstanceOf(D1VersionException.class);
          assertThat(db.posts().findAny(2)).map(Post::text).hasValue("two");
        });
  }

  /** Methods that include deleted rows restore and remove them. */
  @Test
  default void deletedRowsComeBackOrGoForGood() {
    onPosts(
        db -> {
          db.posts().delete(Post.of(2, ""));
          Post restored = db.posts().restore(Post.of(2, "again").with("again", 1));
          assertThat(restored.deletedAt()).isNull();
          assertThat(db.posts().find(2)).map(Post::text).hasValue("again");
          db.posts().delete(restored);
          assertThat(db.posts().patchAny(Post_.Patch.of(2, 3).deletedAt(null)))
              .map(Post::text)
              .hasValue("again");
          Post last = db.posts().delete(db.posts().find(2).orElseThrow());
          assertThat(db.posts().purge(last)).isTrue();
          assertThat(db.posts().findAny(2)).isEmpty();
          assertThat(db.posts().replies()).containsExactly("re one", "re three");
        });
  }

  /** Children are left out as their own mark says, at the same time as the rows. */
  @Test
  default void deletedChildrenAreLeftOut() {
    onPosts(
        db -> {
          db.posts().delete(Post.of(2, ""));
          db.posts().deleteAll(List.of(new Reply(1, 1, "", false)));
          List<List<String>> left = List.of(List.of("p1"), List.of("p3", "re three"));
          List<List<String>> all =
              List.of(List.of("p1", "re one"), List.of("p2", "re two"), List.of("p3", "re three"));
          PageRequest page = PageRequest.first(3);
          assertThat(told(db.posts().withReplies())).isEqualTo(left);
          assertThat(told(db.posts().pageWithReplies(page).items())).isEqualTo(left);
          assertThat(told(db.posts().withRepliesAny())).isEqualTo(all);
          assertThat(told(db.posts().pageWithRepliesAny(page).items())).isEqualTo(all);
          assertThat(db.posts().repliesWithPosts())
              .extracting(reply -> reply.reply().id(), reply -> reply.post().map(Post::id))
              .containsExactly(tuple(2L, Optional.empty()), tuple(3L, Optional.of(3L)));
        });
  }

  private static List<List<String>> told(List<PostPage> pages) {
    return pages.stream()
        .map(
            page ->
                Stream.concat(
                        Stream.of(page.post().slug()), page.replies().stream().map(Reply::text))
                    .toList())
        .toList();
  }

  /** An upsert revives a row; a patch that does not set the mark keeps it. */
  @Test
  default void anUpsertRevives() {
    onPosts(
        db -> {
          Post deleted = db.posts().delete(Post.of(2, ""));
          assertThat(db.posts().upsertPatch(Post_.Patch.of(2, 1).slug("p2").text("patched")))
              .extracting(Post::deletedAt)
              .isEqualTo(deleted.deletedAt());
          Post revived = db.posts().upsert(Post.of(2, "").with(null, 2));
          assertThat(revived.deletedAt()).isNull();
          assertThat(revived.text()).isEqualTo("patched");
          assertThat(db.posts().find(2)).hasValue(revived);
        });
  }

  /** A marked row keeps its keys. */
  @Test
  default void anInsertOfADeletedKeyFails() {
    onPosts(
        db -> {
          db.posts().delete(Post.of(2, ""));
          assertThatThrownBy(() -> db.posts().insertAll(List.of(Post.of(2, "new"))))
              .isInstanceOf(D1UniqueException.class);
        });
  }

  /** Joins, subqueries, recursion, compounds and pages leave it out; its children stay. */
  @Test
  default void queriesDoNotSeeIt() {
    onPosts(
        db -> {
          db.posts().delete(Post.of(2, ""));
          assertThat(db.posts().replies()).containsExactly("re one", "re two", "re three");
          assertThat(db.posts().joined()).containsExactly("re one", "re three");
          assertThat(db.posts().joinedAny()).containsExactly("re one", "re two", "re three");
          assertThat(db.posts().chain()).containsExactlyInAnyOrder(1L, -1L, -3L);
          assertThat(db.posts().count()).isEqualTo(2);
          assertThat(db.posts().search(Match.words("two"))).isEmpty();
          assertThat(db.posts().search(Match.words("three"))).containsExactly("p3");
          var first = db.posts().page(PageRequest.first(1));
          assertThat(first.items()).extracting(Post::id).containsExactly(1L);
          assertThat(db.posts().page(PageRequest.after(first.next(), 5)).items())
              .extracting(Post::id)
              .containsExactly(3L);
          assertThat(db.posts().pageAny(PageRequest.first(5)).items()).hasSize(3);
        });
  }

  /** What a user's own UPDATE, DELETE and INSERT aim at and read is narrowed too. */
  @Test
  default void usersWritesDoNotSeeIt() {
    onPosts(
        db -> {
          db.posts().delete(Post.of(2, ""));
          assertThat(db.posts().shout("p2")).isEqualTo(2);
          assertThat(db.posts().findAny(2)).map(Post::text).hasValue("two");
          assertThat(db.posts().replyToAll()).isEqualTo(2);
          assertThat(db.posts().replies())
              .containsExactly("re one", "re two", "re three", "one!", "three!");
          assertThatThrownBy(() -> db.posts().nameReplies())
              .hasMessageContaining("NOT NULL constraint failed: replies.text");
          assertThat(db.posts().clean()).containsExactlyInAnyOrder("p1", "p3");
          assertThat(db.posts().findAny(2)).isPresent();
        });
  }

  /** A deletion by properties marks rows too, once, and asks for the version if it is told to. */
  @Test
  default void deletionsByPropertiesMarkRows() {
    onPosts(
        db -> {
          assertThat(db.posts().drop(2, 5)).isFalse();
          assertThat(db.posts().drop(2, 0)).isTrue();
          assertThat(db.posts().drop(2, 1)).isFalse();
          Post deleted = db.posts().findAny(2).orElseThrow();
          assertThat(deleted.deletedAt()).isNotNull().isEqualTo(deleted.updatedAt());
          assertThat(deleted.version()).isEqualTo(1);
          assertThat(db.posts().dropSlug("p2")).isEmpty();
          assertThat(db.posts().dropSlug("p3"))
              .hasValueSatisfying(post -> assertThat(post.deletedAt()).isNotNull());
          assertThat(db.posts().where(p -> p.id.gt(0L))).extracting(Post::id).containsExactly(1L);
          assertThat(db.posts().dropReplies(1)).isEqualTo(1);
          assertThat(db.posts().dropReplies(1)).isZero();
          assertThat(raw(db, "SELECT count(*) FROM replies WHERE gone")).isEqualTo(1L);
          assertThat(db.posts().purgeReplies(r -> r.post.le(2L))).isEqualTo(2);
          assertThat(raw(db, "SELECT count(*) FROM replies")).isEqualTo(1L);
        });
  }

  /** The query builder sees what the database shows whose connection it is given. */
  @Test
  default void theBuilderDoesNotSeeIt() {
    onPosts(
        db -> {
          db.posts().delete(Post.of(2, ""));
          Post_ p = Post_.table();
          assertThat(Query.from(p).select(p.id).orderBy(p.id.asc()).list(db.d1()))
              .containsExactly(1L, 3L);
          assertThat(Query.update(p).set(p.text.to("x")).where(p.id.ge(1L)).run(db.d1()))
              .isEqualTo(2);
          assertThat(db.posts().findAny(2)).map(Post::text).hasValue("two");
        });
  }

  private void onPosts(Consumer<WritesDb> test) {
    onFreshWrites(
        db -> {
          db.posts().insertAll(List.of(Post.of(1, "one"), Post.of(2, "two"), Post.of(3, "three")));
          db.posts()
              .reply(
                  List.of(
                      new Reply(1, 1, "re one", false),
                      new Reply(2, 2, "re two", false),
                      new Reply(3, 3, "re three", false)));
          test.accept(db);
        });
  }

  private static Object raw(WritesDb db, String sql) {
    return db.d1().run(new Statement(sql, List.of(), null)).rows().get(0).get(0);
  }
}
