package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where mistakes in SQL are told, if not by the folders {@code cases/error/sql-…}. */
final class SqlPlacesTest {
  private static final String TAG =
      """
      package app;
      @dev.dione.annotations.Entity
      public record Tag(@dev.dione.annotations.Id int id, String name) {}
      """;
  private static final String ROOT =
      """
      package app;
      @dev.dione.annotations.Database(entities = Tag.class)
      public interface TagDb extends dev.dione.D1Database {
        TagDao tags();
      }
      """;
  private static final String DAO =
      """
      package app;
      @dev.dione.annotations.Dao
      public interface TagDao {
        @dev.dione.annotations.Query(
            \"""
            SELECT name
            FROM tag WHERE nam = 'x'
            \""")
        String name();
      }
      """;

  @TempDir private Path folder;

  @Test
  void isTheCharInASourceWithWindowsLineEnds() throws IOException {
    assertThat(new Build(folder, Build.Compiler.JAVAC).errors(TAG, ROOT, DAO.replace("\n", "\r\n")))
        .singleElement()
        .asString()
        .startsWith("TagDao.java:7:22 ")
        .doesNotContain("\n");
  }

  /** As with ecj, or a build tool that hands out an environment of its own. */
  @Test
  void isTheValueWithAnExcerptWhereOnlyTheStandardIsThere() throws IOException {
    assertThat(new Build(folder, Build.Compiler.WRAPPED).errors(TAG, ROOT, DAO))
        .singleElement()
        .asString()
        .startsWith("TagDao.java:5:7 ")
        .endsWith(" (TagDao.name)\n    FROM tag WHERE nam = 'x'\n" + " ".repeat(19) + "^");
  }

  @Test
  void isAnExcerptAlsoForADaoThatIsNotCompiledAgain() throws IOException {
    Build build = new Build(folder, Build.Compiler.JAVAC);
    build.compile(TAG.replace("name", "nam, String name"), ROOT, DAO);
    assertThat(build.errors(TAG, ROOT))
        .singleElement()
        .asString()
        .contains("There is no column \"nam\"")
        .endsWith(" (TagDao.name)\n    FROM tag WHERE nam = 'x'\n" + " ".repeat(19) + "^");
  }
}
