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
    @Embedded List<String> list,
    @Embedded String text,
    @Embedded Box<String> box,
    @Embedded Other other,
    @Embedded Ring ring,
    @Embedded Part part,
    @Embedded Hidden hidden,
    @Embedded Kind kind,
    @Embedded Unreadable unreadable,
    @Embedded Inner inner) {

  record Box<T>(T value) {}

  @Entity
  record Other(@Id String id) {}

  record Ring(int size, @Embedded Link link) {}

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

record Row(@Embedded int[] numbers) {}

@Dao
interface NodeDao {
  @Query("SELECT 1 AS numbers")
  Row row();
}
