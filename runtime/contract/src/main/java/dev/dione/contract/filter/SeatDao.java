package dev.dione.contract.filter;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Limit;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Returning;
import dev.dione.query.condition.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every kind of result, with a condition. */
@Dao
interface SeatDao {
  @Insert
  void insert(Collection<Seat> seats);

  @Insert
  void insertGuests(Collection<Guest> guests);

  @Find
  List<Seat> search(Condition where);

  @Find
  @OrderBy("price desc")
  List<Seat> dearest(
      String hall,
      @Compare(Comparison.GE) int price,
      Function<Seat_, Condition> where,
      @Limit int most);

  @Find(limit = 1)
  @OrderBy({"price", "id"})
  Optional<Seat> cheapest(Function<Seat_, Condition> where);

  @Find(entity = Seat.class)
  long count(String hall, Condition where);

  @Find(entity = Seat.class)
  boolean any(Function<Seat_, Condition> where);

  @Find
  @MapKey("hall")
  Map<String, List<Seat>> byHall(Function<Seat_, Condition> where);

  @Find
  @OrderBy("price")
  Page<Seat> page(String hall, Function<Seat_, Condition> where, PageRequest request);

  @Find
  @OrderBy(value = "price", pageSize = 3)
  Stream<Seat> stream(Condition where);

  @Find
  List<SeatGuests> withGuests(Function<Seat_, Condition> where);

  @Find
  List<CrowdedSeat> crowded(Function<Seat_, Condition> where);

  @Query("SELECT * FROM seats WHERE hall = :hall")
  @OrderBy("id")
  Page<CrowdedSeat> pageOfCrowded(String hall, PageRequest request);

  @Find
  @OrderBy("id")
  Page<SeatGuests> pageWithGuests(Condition where, PageRequest request);

  @Delete(entity = Seat.class)
  long remove(String hall, @Compare(Comparison.GE) int price);

  @Delete(entity = Seat.class)
  void removeIds(Collection<Long> id);

  @Delete
  Optional<Seat> take(long id);

  @Delete(entity = Seat.class)
  @Returning("id")
  List<Long> takeWhere(Function<Seat_, Condition> where);

  @Delete(entity = Seat.class)
  boolean removeOf(String hall, Condition where);
}
