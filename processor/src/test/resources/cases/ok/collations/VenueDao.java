package app;

import static dev.dione.annotations.Compare.Comparison.CONTAINS;
import static dev.dione.annotations.Compare.Comparison.STARTS_WITH;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dao
public interface VenueDao {
  @Upsert
  long upsertAll(Collection<Venue> venues);

  @SuppressWarnings("dione:null-in-unique-key: the code is known or never comes")
  @Upsert(on = "code")
  long upsertByCode(Collection<Venue> venues);

  @Update
  long updateAll(Collection<Venue> venues);

  @Delete
  boolean delete(Venue venue);

  @Find
  Optional<Venue> find(String name);

  @Find
  List<Venue> like(
      @Compare(value = STARTS_WITH, property = "name") String start,
      @Compare(value = CONTAINS, property = "title") String part);

  @SuppressWarnings("dione:full-scan: there are few venues")
  @Query("SELECT * FROM venue WHERE city = :city COLLATE NOCASE")
  @OrderBy("title")
  Page<Venue> in(String city, PageRequest page);
}
