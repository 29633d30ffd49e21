package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dao
public interface ShowDao {
  @Upsert
  long save(Collection<Show> shows);

  @Find
  Optional<VenueSummary> summary(String venue);

  @SuppressWarnings({"dione:full-scan: there are few shows", "dione:sort: there are few shows"})
  @Find
  @OrderBy("top_price desc")
  List<DearVenue> dear();

  @Find
  List<DearVenue> dearAsTheyCome();

  @Find
  @OrderBy("shows desc")
  Page<VenueSummary> busiest(PageRequest page);

  @Find
  Optional<Staged> staged(String id);

  @Query("SELECT * FROM venue_summary WHERE shows > :least ORDER BY shows")
  List<VenueSummary> busy(int least);
}
