package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface VenueDao {
  @Find
  List<Program> programs();

  @Find
  List<Quiet> quiet();

  @Find
  List<QuietChildren> quietChildren();

  record Program(
      @Embedded Venue venue,
      // children by a key that compares without case
      @Relation(value = "name", child = "venue") List<Show> shows) {}

  @SuppressWarnings("dione:relation-collation: names are stored in one spelling")
  record Quiet(
      @Embedded Venue venue, @Relation(value = "name", child = "venue") List<Show> shows) {}

  record QuietChildren(
      @Embedded Venue venue,
      @Relation(value = "name", child = "venue")
          @SuppressWarnings("dione:relation-collation: names are stored in one spelling")
          List<Show> shows) {}
}
