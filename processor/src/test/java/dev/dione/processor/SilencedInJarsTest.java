package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is silenced with a reason in a source stays so where a root meets the class file. */
class SilencedInJarsTest {
  private static final String SHOW =
      """
      package app;
      import dev.dione.annotations.*;
      import org.jspecify.annotations.Nullable;
      @Entity public record Show(@Id String id, String title, @Nullable String subtitle) {}
      """;
  private static final String DB =
      """
      package app;
      import dev.dione.annotations.*;
      @Database(entities = Show.class)
      public interface TownDb extends dev.dione.D1Database { LoudDao shows(); }
      """;

  @TempDir Path folder;

  private Build build(String name, Build.Compiler compiler, Build... classPath) {
    return new Build(folder.resolve(name), compiler, classPath);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void silencedWarningsOfAnotherJar(Build.Compiler compiler) throws IOException {
    String queries =
        """
        package app;
        import dev.dione.annotations.*;
        import java.util.*;
        SILENT_TYPE public interface LoudQueries {
          @Query("SELECT * FROM show WHERE title LIKE :part") List<Show> titled(String part);
        }
        """;
    String dao =
        """
        package app;
        import dev.dione.annotations.*;
        import java.util.*;
        @Dao public interface LoudDao extends LoudQueries {
          SILENT @Query("SELECT * FROM show WHERE id LIKE :part") List<Show> like(String part);
          @Query("SELECT * FROM show WHERE id LIKE :part AND title = :title") List<Show> like(String part, String title);
          @Query("SELECT subtitle FROM show WHERE id = :id") String subtitle(String id);
          @Query("SELECT id, title, subtitle FROM show") List<LoudRow> rows();
        }
        """;
    String row =
        """
        package app;
        SILENT_ROW public record LoudRow(String id, String title, String subtitle) {}
        """;
    List<String> loud = silenced(compiler, "loud", "", queries, dao, row, DB);
    List<String> silent = silenced(compiler, "silent", ": they are short", queries, dao, row, DB);

    assertThat(loud)
        .hasSize(5)
        .allMatch(line -> line.contains("LongPattern") || line.contains("NullableResult"));
    assertThat(silent).hasSize(2);
    assertThat(silent.get(0)).contains("[D1W106/LongPattern]", "AND title = :title");
    assertThat(silent.get(1)).contains("[D1W105/NullableResult]", "SELECT subtitle FROM show");
  }

  /** The root and the DAO, which inherits the query, read it once between them. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "WRAPPED"})
  void silencedWarningsOfAParentInAnotherJar(Build.Compiler compiler) throws IOException {
    String queries =
        """
        package app;
        import dev.dione.annotations.*;
        import java.util.*;
        @Dao SILENT_TYPE public interface LoudQueries {
          @Query("SELECT * FROM show WHERE title LIKE :part") List<Show> titled(String part);
        }
        """;
    String dao =
        """
        package app;
        import dev.dione.annotations.*;
        import java.util.*;
        @Dao public interface LoudDao extends LoudQueries {
          @Query("SELECT * FROM show WHERE id = :id") Optional<Show> byId(String id);
        }
        """;
    assertThat(inherited(compiler, "heard", "", queries, dao, DB))
        .singleElement()
        .asString()
        .contains("[D1W106/LongPattern]");
    assertThat(inherited(compiler, "silent", ": they are short", queries, dao, DB)).isEmpty();
  }

  private List<String> inherited(
      Build.Compiler compiler, String name, String reason, String queries, String dao, String root)
      throws IOException {
    String parent = queries.replace("SILENT_TYPE", suppress("long-pattern" + reason));
    Build jar = build(name + "-parent-jar", compiler).compile(SHOW, parent);
    return build(name + "-child", compiler, jar).errors(dao, root);
  }

  /** What the root says of a DAO in another jar, where the reason behind each key is this one. */
  private List<String> silenced(
      Build.Compiler compiler, String name, String reason, String... sources) throws IOException {
    List<String> parts = new ArrayList<>(List.of(SHOW));
    for (String source : sources) {
      parts.add(
          source
              .replace("SILENT_TYPE", suppress("long-pattern" + reason))
              .replace("SILENT_ROW", suppress("nullable-result" + reason))
              .replace("SILENT", suppress("long-pattern" + reason)));
    }
    String root = parts.remove(parts.size() - 1);
    Build jar = build(name + "-jar", compiler).compile(parts.toArray(String[]::new));
    return build(name, compiler, jar).errors(root);
  }

  private static String suppress(String key) {
    return "@SuppressWarnings(\"dione:" + key + "\")";
  }
}
