package app;

import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Returning;
import dev.dione.query.condition.Condition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Dao
public interface PostDao {
  @Delete(entity = Visit.class)
  long before(@Compare(value = Comparison.LT, property = "day") LocalDate day);

  @Delete(entity = Visit.class)
  void ids(Collection<Long> id);

  @Delete
  Optional<Visit> one(long id);

  @Delete
  @SuppressWarnings("dione:full-scan: guests are few")
  List<Visit> of(@Nullable String guest);

  @Delete(entity = Visit.class)
  List<Leaving> leaving(LocalDate day);

  @Delete(entity = Visit.class)
  @Returning("guest")
  List<@Nullable String> guests(LocalDate day);

  @Delete(entity = Visit.class)
  CompletableFuture<Integer> where(Function<Visit_, Condition> where);

  @Delete(entity = Visit.class)
  boolean on(LocalDate day, Condition filter);

  @Delete(entity = Post.class)
  boolean post(UUID id, int version);

  @Delete
  Optional<Post> slug(String slug);

  @Delete
  @SuppressWarnings("dione:full-scan: posts are few")
  List<Post> topic(String topic, Condition now);

  @Delete(entity = Post.class)
  @IncludeDeleted
  long purge(Condition where);

  @Delete(entity = Reply.class)
  int replies(long post);
}
