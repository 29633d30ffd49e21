package dev.dione.samples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Mistakes in queries do not compile, and javac says of each what a person understands. */
final class MistakesTest {
  private static final Path FILE = Path.of("src/test/resources/mistakes.txt");

  @Test
  void doNotCompile() throws IOException {
    String text = Files.readString(FILE);
    List<Mistake> wanted = Mistake.read(text);
    List<Mistake> found = new ArrayList<>();
    for (Mistake mistake : wanted) {
      String message = compile(mistake.java());
      assertThat(message).as("errors of: %s", mistake.java()).isNotEmpty();
      found.add(new Mistake(mistake.name(), mistake.java(), message));
    }
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(FILE, Mistake.write(text, found));
      return;
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(33).isEqualTo(wanted);
  }

  /** What stands around each mistake compiles, so that the mistake is what javac complains of. */
  @Test
  void whatStandsAroundCompiles() {
    assertThat(compile("from(t).where(t.name.eq(\"x\")).list(d1);")).isEmpty();
  }

  /** What javac prints, without the places and the source that it repeats. */
  private static String compile(String statement) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-implicit:none", "-d", System.getProperty("java.io.tmpdir"));
    javac
        .getTask(printed, null, null, options, null, List.of(new Source(around(statement))))
        .call();
    return printed
        .toString()
        .lines()
        .filter(line -> !line.strip().equals(statement) && !line.matches("\\s*\\^|\\d+ errors?"))
        .filter(line -> !line.startsWith("Note: "))
        .map(line -> line.replaceFirst("^\\S*Around.java:\\d+: error: ", ""))
        .collect(Collectors.joining("\n"));
  }

  private static String around(String statement) {
    return """
        import static dev.dione.query.Query.*;
        import static dev.dione.query.aggregate.Aggregates.*;
        import static dev.dione.query.window.WindowFunctions.*;
        import dev.dione.D1;
        import dev.dione.query.expr.Parameter;
        import dev.dione.query.select.Select;
        import dev.dione.query.window.Window;
        import dev.dione.samples.chinook.model.*;
        import java.util.List;
        abstract class Around {
          record NameAndLength(String name, int length) {}
          D1 d1;
          Artist_ a = Artist_.table();
          Album_ al = Album_.table();
          Track_ t = Track_.table();
          Invoice_ i = Invoice_.table();
          Select<String> titles = from(al).select(al.title);
          Select<Integer> ids = from(al).select(al.albumId);
          List<String> names = List.of();
          Parameter<Integer> least = t.milliseconds.parameter();
          void mistake() {
        """
        + statement
        + "\n}\n}\n";
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Around.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
