package app;

import dev.dione.annotations.Compare;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.util.List;
import parts.Length;
import parts.Part;

@Dao
public interface PartDao {
  // properties whose converters are of another package
  @Find
  List<Part> by(Part.Serial serial, @Compare(property = "length") double inches);

  // a parameter whose type's converter is of another package
  @Query("SELECT * FROM part WHERE serial = :serial")
  Part one(Part.Serial serial);

  // a result whose converter is of another package
  @Query("SELECT length FROM part")
  @Converted(Length.class)
  List<Double> lengths();
}
