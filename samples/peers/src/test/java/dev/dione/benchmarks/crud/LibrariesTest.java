package dev.dione.benchmarks.crud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is measured is the same work. */
class LibrariesTest {
  private static final int STORED = 200;
  private static final List<String> LIBRARIES = Libraries.NAMES;

  @TempDir Path directory;

  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void everyLibraryStoresAndReadsTheSame(String name) throws SQLException {
    Path file = directory.resolve("same.sqlite");
    Libraries.create(file, STORED);
    try (Library<?> library = Libraries.open(name, file)) {
      check(library);
    }
    try (Library<?> jdbc = Libraries.open(Libraries.JDBC, file)) {
      assertThat(read(jdbc, Concerts.id(3))).isEqualTo(changed());
      assertThat(read(jdbc, inserted().id())).isEqualTo(inserted());
    }
  }

  private static <T> void check(Library<T> library) throws SQLException {
    List<Concert> stored = Concerts.stored(STORED);
    assertThat(read(library, Concerts.id(3))).isEqualTo(stored.get(3));
    assertThat(library.ofVenue(Concerts.venue(3)).stream().map(library::concert))
        .containsExactlyElementsOf(
            stored.stream().filter(c -> c.venue().equals(Concerts.venue(3))).toList())
        .hasSize(STORED / Concerts.VENUES);
    library.insert(library.entity(inserted()));
    library.upsert(library.entity(changed()));
    assertThat(read(library, inserted().id())).isEqualTo(inserted());
    assertThat(read(library, Concerts.id(3))).isEqualTo(changed());
  }

  private static Concert inserted() {
    return Concerts.fresh(1, 1).get(0);
  }

  private static Concert changed() {
    return Concerts.stored(STORED).get(3).withSold(12_345);
  }

  private static <T> Concert read(Library<T> library, String id) throws SQLException {
    return library.concert(library.byId(id));
  }
}
