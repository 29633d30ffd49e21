package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities and DAOs that are class files are read as their source was. */
class ClassFilesTest {
  private static final String SHOW =
      """
      package app;
      import dev.dione.annotations.*;
      import org.jspecify.annotations.Nullable;
      @Entity public record Show(@Id String id, String title, @Nullable String subtitle,
          byte @Nullable [] poster, @References(Venue.class) @Nullable String venueId,
          @UpdatedAt java.time.@Nullable Instant updatedAt) {
        @Column public @Nullable String label() { return subtitle; }
      }
      """;
  private static final String VENUE =
      """
      package app;
      import dev.dione.annotations.*;
      import org.jspecify.annotations.Nullable;
      @Entity public final class Venue {
        @Id private final String slug;
        @Nullable private final String town;
        private final long seats;
        public Venue(String slug, @Nullable String town) { this(slug, town, 0); }
        public Venue(String slug, @Nullable String town, long seats) {
          this.slug = slug; this.town = town; this.seats = seats;
        }
        public String slug() { return slug; }
        public @Nullable String town() { return town; }
        public long seats() { return seats; }
      }
      """;
  private static final String ROW =
      """
      package app;
      import org.jspecify.annotations.Nullable;
      public record Row(String title, @Nullable String subtitle, java.util.@Nullable UUID mark) {}
      """;
  private static final String BASE =
      """
      package app;
      import dev.dione.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Dao public interface ShowQueries {
        @Query("SELECT * FROM show WHERE title = :title AND subtitle IS :subtitle")
        List<Show> byTitle(String title, @Nullable String subtitle);
      }
      """;
  private static final String DAO =
      """
      package app;
      import dev.dione.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Dao public interface ShowDao extends ShowQueries {
        @Upsert long save(Collection<Show> shows);
        @Insert void open(Venue venue);
        @Find Optional<Show> find(String id);
        @Query("SELECT title, subtitle, 'x' AS mark FROM show WHERE venue_id IN (:venues)")
        List<Row> in(List<String> venues);
        @Query("SELECT subtitle FROM show WHERE id = :id") @Nullable String subtitle(String id);
        @Query("SELECT subtitle FROM show WHERE title = :t") List<@Nullable String> subtitles(String t);
        @Query("SELECT count(*) FROM show WHERE title = :title") long count(String title);
        @Query("SELECT count(*) FROM venue WHERE seats > :seats") long count(long seats);
      }
      """;
  private static final String DB =
      """
      package app;
      import dev.dione.annotations.*;
      @Database(entities = {Show.class, Venue.class})
      public interface TownDb extends dev.dione.D1Database { ShowDao shows(); }
      """;
  private static final String[] ALL = {SHOW, VENUE, ROW, BASE, DAO, DB};

  @TempDir Path folder;

  private Build build(String name, Build.Compiler compiler, Build... classPath) {
    return new Build(folder.resolve(name), compiler, classPath);
  }

  private Map<String, String> full(Build.Compiler compiler) throws IOException {
    return build("full", compiler).compile(ALL).generated();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void entitiesOfAnotherJar(Build.Compiler compiler) throws IOException {
    Build jar = build("a", compiler).compile(SHOW, VENUE);
    Map<String, String> both = jar.generated();

    both.putAll(build("b", compiler, jar).compile(ROW, BASE, DAO, DB).generated());

    assertThat(both).isEqualTo(full(compiler));
    assertThat(both.get("META-INF/dione/TownDb/schema.sql"))
        .contains(
            "subtitle TEXT,", "poster BLOB,", "label TEXT", "town TEXT,", "title TEXT NOT NULL");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void daosOfAnotherJar(Build.Compiler compiler) throws IOException {
    Build jar = build("a", compiler).compile(SHOW, VENUE, ROW, BASE, DAO);
    Map<String, String> both = jar.generated();

    both.putAll(build("b", compiler, jar).compile(DB).generated());

    assertThat(both).isEqualTo(full(compiler));
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void methodsInheritedFromAnotherJar(Build.Compiler compiler) throws IOException {
    Build jar = build("a", compiler).compile(SHOW, VENUE, BASE);
    Map<String, String> both = jar.generated();

    both.putAll(build("b", compiler, jar).compile(ROW, DAO, DB).generated());

    assertThat(both).isEqualTo(full(compiler));
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void partsCompiledAgain(Build.Compiler compiler) throws IOException {
    Map<String, String> full = full(compiler);
    Build build = build("full", compiler);

    for (String part : ALL) {
      assertThat(build.compile(part).generated()).isEqualTo(full);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void rowsCompiledEarlierThanTheirDao(Build.Compiler compiler) throws IOException {
    Build rows = build("rows", compiler).compile(ROW);

    Build build = build("b", compiler, rows).compile(SHOW, VENUE, BASE, DAO, DB);

    assertThat(build.generated()).isEqualTo(full(compiler));
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void sourceCountsWhereOldClassesAreBesideIt(Build.Compiler compiler) throws IOException {
    String[] changed =
        Arrays.stream(ALL)
            .map(s -> s.replace("@Nullable String subtitle", "String subtitle"))
            .toArray(String[]::new);
    Map<String, String> clean = build("clean", compiler).compile(changed).generated();
    Build old = build("old", compiler).compile(ALL);

    assertThat(build("new", compiler, old).compile(changed).generated()).isEqualTo(clean);
    assertThat(old.compile(changed).generated()).isEqualTo(clean);
    assertThat(clean.get("META-INF/dione/TownDb/schema.sql")).contains("subtitle TEXT NOT NULL");
  }

  @Test
  void aClassFileWithoutTwin() throws IOException {
    Build jar = build("a", Build.Compiler.WITHOUT_PROCESSORS).compile(SHOW, VENUE, ROW, BASE, DAO);
    Build.Compiler compiler = Build.Compiler.JAVAC;

    assertThat(build("b", compiler, jar).errors(DB))
        .containsExactly(
            "TownDb.java:3:27 [D1E030/ClassFile] Show comes from a class file, which does not tell"
                + " what may be null, and Dione's processor left no app.Show_ beside it. Fix:"
                + " compile its source with Dione's processor.",
            "TownDb.java:3:40 [D1E030/ClassFile] Venue comes from a class file, which does not tell"
                + " what may be null, and Dione's processor left no app.Venue_ beside it. Fix:"
                + " compile its source with Dione's processor.",
            "TownDb.java:4:64 [D1E030/ClassFile] ShowDao comes from a class file, which does not"
                + " tell what may be null, and Dione's processor left no app.ShowDao_ beside it."
                + " Fix: compile its source with Dione's processor.");
    assertThat(build("c", compiler, jar).errors(DAO))
        .allMatch(error -> error.contains("[D1E030/ClassFile]"))
        .extracting(error -> error.substring(0, error.indexOf(" comes")))
        .containsExactly(
            "ShowDao.java:5:13 [D1E030/ClassFile] ShowQueries",
            "ShowDao.java:6:38 [D1E030/ClassFile] Show",
            "ShowDao.java:7:27 [D1E030/ClassFile] Venue");
  }

  @Test
  void aSuffixOfAnotherKind() throws IOException {
    Build jar = build("a", Build.Compiler.JAVAC).compile(SHOW, VENUE);

    assertThat(build("b", Build.Compiler.JAVAC, jar).with("-Adione.suffix=Dione").errors(ROW, BASE))
        .singleElement()
        .asString()
        .contains(
            "[D1E030/ClassFile] Show comes from a class file", "left no app.ShowDione beside it");
  }
}
