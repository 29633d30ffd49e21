package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed entity is compiled with the root again, and its DAOs stay the class files they are. */
class IncrementalTest {
  private static final String SHOW =
      """
      package app;
      import dev.dione.annotations.*;
      @Entity public record Show(@Id String id, String title) {}
      """;
  private static final String DAO =
      """
      package app;
      import dev.dione.annotations.*;
      import java.util.*;
      @Dao public interface ShowDao {
        @Upsert void save(Show show);
        @Query("SELECT id FROM show WHERE id = :id AND title = :title") List<String> called(String id, String title);
      }
      """;
  private static final String DB =
      """
      package app;
      import dev.dione.annotations.*;
      @Database(entities = Show.class)
      public interface ShowDb extends dev.dione.D1Database { ShowDao shows(); }
      """;

  @TempDir Path folder;

  @Test
  void aRenamedColumnBreaksTheSqlOfADaoThatWasNotCompiled() throws IOException {
    Build build = new Build(folder, Build.Compiler.JAVAC).compile(SHOW, DAO, DB);
    FileTime compiled = stamp("ShowDao.class");
    FileTime generated = stamp("ShowDao_.class");
    forgetTheRoot();

    assertThat(build.errors(SHOW.replace("String title", "String name"), DB))
        .singleElement()
        .asString()
        .startsWith("[D1E032/NoSuchColumn] There is no column \"title\" here.")
        .endsWith(
            """
            (ShowDao.called)
                SELECT id FROM show WHERE id = :id AND title = :title
                                                       ^""");
    assertThat(stamp("ShowDao.class")).isEqualTo(compiled);
    assertThat(stamp("ShowDao_.class")).isEqualTo(generated);
    assertThat(folder.resolve("app/ShowDb_.class")).doesNotExist();
  }

  @Test
  void whatStillFitsCompilesAgain() throws IOException {
    Build build = new Build(folder, Build.Compiler.JAVAC).compile(SHOW, DAO, DB);
    FileTime generated = stamp("ShowDao_.class");
    forgetTheRoot();

    build.compile(SHOW.replace("String title", "String title, int seats"), DB);

    assertThat(folder.resolve("app/ShowDb_.class")).exists();
    assertThat(stamp("ShowDao_.class")).isEqualTo(generated);
    assertThat(build.generated().get("META-INF/dione/ShowDb/schema.sql")).contains("seats INTEGER");
  }

  /** Class files stay, and generated sources are elsewhere in a build tool. */
  private void forgetTheRoot() throws IOException {
    Files.delete(folder.resolve("app/ShowDb_.class"));
    for (String type : List.of("Show_", "ShowDao_", "ShowDb_")) {
      Files.delete(folder.resolve("app/" + type + ".java"));
    }
  }

  private FileTime stamp(String file) throws IOException {
    return Files.getLastModifiedTime(folder.resolve("app").resolve(file));
  }
}
