package app;

import dev.dione.annotations.Compare;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Limit;
import dev.dione.annotations.Query;
import dev.dione.query.condition.Condition;
import dev.dione.query.condition.GroupCondition;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Dao
public interface ShowDao {
  // two conditions
  @Find
  List<Show> two(Condition where, Condition more);

  // a condition that may be null
  @Find
  List<Show> perhaps(@Nullable Condition where);

  // a condition that is compared
  @Find
  List<Show> compared(@Compare(property = "venue") Condition where);

  // a condition as a limit
  @Find
  List<Show> limited(@Limit Condition where);

  // a condition of another table
  @Find
  List<Show> ofVenue(Function<Venue_, Condition> where);

  // a condition on groups
  @Find
  List<Show> groups(GroupCondition where);

  // a condition in SQL
  @Query("SELECT * FROM show WHERE :where")
  List<Show> sql(Condition where);
}
