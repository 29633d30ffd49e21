package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Limit;
import dev.dione.annotations.OrderBy;
import dev.dione.query.condition.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

@Dao
public interface ShowDao {
  @Find
  @OrderBy("day desc")
  @SuppressWarnings("dione:sort: few shows are found")
  List<Show> search(Condition where);

  @Find
  List<Show> at(String venue, @Compare(Comparison.GE) LocalDate day, Condition filter, @Limit int most);

  @Find(limit = 1)
  Optional<Show> first(Function<Show_, Condition> where);

  @Find(entity = Show.class)
  long count(String venue, Function<Show_, Condition> where);

  @Find(entity = Show.class)
  CompletableFuture<Boolean> any(Condition where);

  @Find
  @OrderBy("day")
  @SuppressWarnings("dione:sort: few shows are found")
  Page<Show> page(Function<Show_, Condition> where, String venue, PageRequest request);

  @Find
  @OrderBy("id")
  Stream<Show> stream(Condition where);

  @Find
  @dev.dione.annotations.MapKey("id") Map<Long, Show> byId(Condition where);

  @Find
  List<Evening> evenings(Condition where);

  @Find
  @OrderBy("id")
  Page<Evening> pageOfEvenings(Condition where, PageRequest request);
}
