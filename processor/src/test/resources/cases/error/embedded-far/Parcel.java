package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Query;
import far.Label;
import far.Size;
import far.Stamp;
import far.Track;

/** Objects of another package, which generated code does not reach. */
@Entity
public record Parcel(
    @Id String id,
    @Embedded Label label,
    @Embedded Stamp stamp,
    @Embedded(prefix = "size_") Size size) {}

/** A row with one of them. */
record Tracked(String id, @Embedded Track track) {}

@Dao
interface ParcelDao {
  @Query("SELECT id, 'here' AS place FROM parcel")
  Tracked tracked();
}
