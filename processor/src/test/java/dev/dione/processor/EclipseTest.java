package dev.dione.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler runs the processors as javac does. */
class EclipseTest {
  private static final Path SAMPLES = Path.of("../samples");

  @TempDir Path folder;

  @Test
  void theSamplesBecomeTheSame() throws IOException {
    List<Path> sources = samples();
    Compilation javac =
        Compiler.javac()
            .withProcessors(new DatabaseProcessor(), new EntityProcessor())
            .compile(sources.stream().map(EclipseTest::file).toList());
    assertThat(javac.status()).isEqualTo(Compilation.Status.SUCCESS);

    assertThat(compile(sources)).isEmpty();
    assertThat(generated()).isEqualTo(Case.generated(javac)).hasSizeGreaterThan(30);
    assertThat(Case.files(folder, "VinnyDb_.class")).hasSize(1);
  }

  /** The entities, DAOs and roots of the samples, and what they are made of. */
  private static List<Path> samples() {
    return Stream.of("quickstart", "vegas", "chinook")
        .flatMap(
            sample ->
                Case.files(SAMPLES.resolve(sample).resolve("src/main/java"), ".java").stream())
        .filter(
            file -> file.toString().matches(".*/(model|dao|booking|notes|quickstart)/\\w+\\.java"))
        .filter(file -> !Case.read(file).contains("import dev.dione.local."))
        .toList();
  }

  private static JavaFileObject file(Path path) {
    try {
      return JavaFileObjects.forResource(path.toUri().toURL());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void mistakesStandAtTheValueWithTheCharInTheSql() throws IOException {
    Path shop = folder.resolve("Shop.java");
    Files.writeString(
        shop,
        """
        package app;
        import dev.dione.annotations.*;
        import java.util.List;
        @Entity class Item {
          @Id String id;
          @Column(type = Column.Type.INTEGER) String name;
        }
        @Entity class Shelf { @Id public String id; public long place; }
        @Dao interface ShelfDao {
          @Query(\"""
              SELECT id
              FROM shelf WHERE plase = :place\""")
          List<String> at(long place);
          @Query("SELECT id FROM " + "shelf WHERE id = :id AND plce = 1") String of(String id);
        }
        @Database(entities = Shelf.class) interface ShopDb extends dev.dione.D1Database {
          ShelfDao shelves();
        }
        """);

    assertThat(compile(List.of(shop)))
        .contains(
            """
            \t@Query("SELECT id FROM " + "shelf WHERE id = :id AND plce = 1") String of(String id);
            \t       ^^^^^^^^^""",
            """
            [D1E032/NoSuchColumn] There is no column "plase" here. Did you mean "place"? Fix: correct the name. (ShelfDao.at)
              FROM shelf WHERE plase = :place
                               ^
            """,
            """
            [D1E032/NoSuchColumn] There is no column "plce" here. Did you mean "place"? Fix: correct the name. (ShelfDao.of)
              SELECT id FROM shelf WHERE id = :id AND plce = 1
                                                      ^
            """,
            """
            \t@Column(type = Column.Type.INTEGER) String name;
            \t        ^^^^
            [D1E018/ColumnOption] Item.name is of type String,""",
            "3 problems (3 errors)");
  }

  @Test
  void mistakesInRecordsNameTheComponent() throws IOException {
    Path shop = folder.resolve("Shop.java");
    Files.writeString(
        shop,
        """
        package app;
        import dev.dione.annotations.*;
        import java.util.List;
        import java.util.Map;
        @Entity record Item(
            @Id String id,
            @Column(type = Column.Type.INTEGER) String name,
            Map<String, String> tags,
            @References(String.class) String shelf) {}
        @Entity record Shelf(long place) {}
        @Entity
        @Index(columns = "plce")
        record Rack(@Id long place) {}
        """);

    assertThat(compile(List.of(shop)))
        .contains(
            "leave out the type, or use ANY. (app.Item.name)\n",
            "or with @Ignore. (app.Item.tags)\n",
            "annotate String with @Entity. (app.Item.shelf)\n",
            "identifies a row. (app.Shelf)\n",
            "name one of its columns: place. (app.Rack)\n",
            "5 problems (5 errors)");
  }

  /** Compiles into the folder; what the compiler says. */
  private String compile(List<Path> sources) {
    String classPath = System.getProperty("java.class.path");
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-nowarn"));
    arguments.addAll(List.of("-cp", classPath, "-processorpath", classPath));
    arguments.addAll(List.of("-d", folder.toString(), "-s", folder.toString()));
    arguments.addAll(List.of("-encoding", "UTF-8", "-Adione.proof=required"));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    return said.toString();
  }

  private TreeMap<String, String> generated() throws IOException {
    TreeMap<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".class")) {
          generated.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
        }
      }
    }
    return generated;
  }
}
