package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated type of one DAO or entity carries of a class is not known to another one. */
class CarriedRowsTest {
  private static final String SHOW =
      """
      package app;
      import dev.dione.annotations.*;
      @Entity public record Show(@Id String id, String title) {}
      """;
  private static final String LINE =
      """
      package app;
      import org.jspecify.annotations.Nullable;
      public final class Line {
        private final String id;
        private final @Nullable String title;
        public Line(String id, @Nullable String title) { this.id = id; this.title = title; }
        public String id() { return id; }
        public @Nullable String title() { return title; }
      }
      """;
  private static final String OLD_DAO =
      """
      package app;
      import dev.dione.annotations.*;
      import java.util.*;
      @Dao public interface OldDao { @Query("SELECT id, title FROM show") List<Line> all(); }
      """;
  private static final String NEW_DAO = OLD_DAO.replace("OldDao", "NewDao");
  private static final String PLACE =
      """
      package app;
      import dev.dione.annotations.*;
      @Entity public record Place(@Id String name, @Embedded Line line) {}
      """;
  private static final String SEAT = PLACE.replace("Place", "Seat");

  @TempDir Path folder;

  private Build jar(String... sources) throws IOException {
    return new Build(folder.resolve("jar"), Build.Compiler.JAVAC).compile(sources);
  }

  private Build build(Build jar) {
    return new Build(folder.resolve("build"), Build.Compiler.JAVAC, jar);
  }

  private static String root(String entities, String daos) {
    return """
        package app;
        import dev.dione.annotations.*;
        @Database(entities = {%s}) public interface TownDb extends dev.dione.D1Database { %s }
        """
        .formatted(entities, daos);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OldDao a(); NewDao b();", "NewDao b(); OldDao a();", "NewDao b();"})
  void aRowOfAnotherDao(String daos) throws IOException {
    Build jar = jar(SHOW, LINE, OLD_DAO);

    assertThat(build(jar).errors(NEW_DAO, root("Show.class", daos)))
        .singleElement()
        .asString()
        .startsWith(
            "NewDao.java:4:80 [D1E011/ReturnType] A statement that yields rows cannot return"
                + " List<Line>.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Place.class, Seat.class", "Seat.class, Place.class", "Seat.class"})
  void aPartOfAnotherEntity(String entities) throws IOException {
    Build jar = jar(LINE, PLACE);

    assertThat(build(jar).errors(SEAT, root(entities, "")))
        .singleElement()
        .asString()
        .startsWith("Seat.java:3:")
        .contains("[D1E030/ClassFile] Line comes from a class file");
  }

  /** Nor is it left out at one place because it was told at another. */
  @ParameterizedTest
  @ValueSource(strings = {"OldDao a(); NewDao b();", "NewDao b(); OldDao a();"})
  void aLostEntityOfBothDaos(String daos) throws IOException {
    Build jar = new Build(folder.resolve("jar"), Build.Compiler.WITHOUT_PROCESSORS).compile(SHOW);
    String seat =
        "package app; @dev.dione.annotations.Entity record Seat(@dev.dione.annotations.Id String id) {}";

    assertThat(
            build(jar)
                .errors(
                    seat,
                    OLD_DAO.replace("Line", "Show"),
                    NEW_DAO.replace("Line", "Show"),
                    root("Seat.class", daos)))
        .filteredOn(error -> error.contains("[D1E030/ClassFile] Show comes from a class file"))
        .extracting(error -> error.substring(0, error.indexOf(':')))
        .containsExactlyInAnyOrder("OldDao.java", "NewDao.java");
  }
}
