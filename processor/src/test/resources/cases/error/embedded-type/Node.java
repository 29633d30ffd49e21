package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Query;
import java.util.List;

/** What cannot be embedded. */
@Entity
public record Node(
    @Id String id,
    // an embedded interface
    @Embedded List<String> list,
    // an embedded String
    @Embedded String text,
    // an embedded type with type parameters
    @Embedded Box<String> box,
    // an embedded entity
    @Embedded Other other,
    @Embedded Ring ring,
    // an embedded abstract class
    @Embedded Part part,
    // an embedded private type
    @Embedded Hidden hidden,
    // an embedded enum
    @Embedded Kind kind,
    @Embedded Unreadable unreadable,
    // an embedded inner class
    @Embedded Inner inner) {

  record Box<T>(T value) {}

  @Entity
  record Other(@Id String id) {}

  record Ring(int size, @Embedded Link link) {}

  // an embedded object that holds itself
  record Link(@Embedded Ring ring) {}

  abstract static class Part {
    final int size;

    Part(int size) {
      this.size = size;
    }
  }

  private record Hidden(int value) {}

  enum Kind {
    ONE
  }

  static class Unreadable {
    // an embedded class that cannot be read, with a column that is taken
    private final int size;

    Unreadable(int size) {
      this.size = size;
    }
  }

  class Inner {
    final int size;

    Inner(int size) {
      this.size = size;
    }
  }
}

// an embedded array in a row
record Row(@Embedded int[] numbers) {}

@Dao
interface NodeDao {
  @Query("SELECT 1 AS numbers")
  Row row();
}
