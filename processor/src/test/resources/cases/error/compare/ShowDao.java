package app;

import dev.dione.PageRequest;
import dev.dione.Page;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao
public interface ShowDao {
  // an order of a collection
  @Find
  List<Show> many(@Compare(Comparison.LT) List<Integer> price);

  // an order of null
  @Find
  List<Show> noNull(@Compare(Comparison.GE) @Nullable Integer price);

  // a collection that may be null
  @Find
  List<Show> noNullList(@Nullable List<Integer> price);

  // looking for a text in a number
  @Find
  List<Show> noText(@Compare(Comparison.CONTAINS) int price);

  // a property that is not there
  @Find
  List<Show> unknown(@Compare(value = Comparison.GE, property = "dya") String from);

  // a parameter of another type than its property
  @Find
  List<Show> otherType(@Compare(value = Comparison.GE, property = "day") String from);

  // elements of another type than their property
  @Find
  List<Show> otherElements(List<String> price);

  // a comparison of @Find
  @Find
  List<Show> text(@Compare(Comparison.GT) BigDecimal fee);

  // @OrderBy of @Find
  @Find
  @OrderBy({"venue", "fee desc"})
  List<Show> textOrder();

  // @Compare in @Query
  @Query("SELECT * FROM show WHERE price >= :price")
  List<Show> query(@Compare(Comparison.GE) int price);

  // below 1
  @Find(limit = -1)
  List<Show> negative();

  // beside pages
  @Find(limit = 5)
  @OrderBy("id")
  Page<Show> paged(PageRequest page);

  // beside a single row
  @Find(limit = 2)
  Optional<Show> two();

  // @Compare of what is inserted
  @Insert
  void insert(@Compare(Comparison.GE) Show show);
}
