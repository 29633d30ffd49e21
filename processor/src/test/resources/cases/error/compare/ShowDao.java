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
  @Find
  List<Show> many(@Compare(Comparison.LT) List<Integer> price);

  @Find
  List<Show> noNull(@Compare(Comparison.GE) @Nullable Integer price);

  @Find
  List<Show> noNullList(@Nullable List<Integer> price);

  @Find
  List<Show> noText(@Compare(Comparison.CONTAINS) int price);

  @Find
  List<Show> unknown(@Compare(value = Comparison.GE, property = "dya") String from);

  @Find
  List<Show> otherType(@Compare(value = Comparison.GE, property = "day") String from);

  @Find
  List<Show> otherElements(List<String> price);

  @Find
  List<Show> text(@Compare(Comparison.GT) BigDecimal fee);

  @Find
  @OrderBy({"venue", "fee desc"})
  List<Show> textOrder();

  @Query("SELECT * FROM show WHERE price >= :price")
  List<Show> query(@Compare(Comparison.GE) int price);

  @Find(limit = -1)
  List<Show> negative();

  @Find(limit = 5)
  @OrderBy("id")
  Page<Show> paged(PageRequest page);

  @Find(limit = 2)
  Optional<Show> two();

  @Insert
  void insert(@Compare(Comparison.GE) Show show);
}
