package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {
  private static final int MAX = 1_000_000;

  /** However few chars come at a time. */
  @Property
  void itCutsAsTheSplitterCutsTheWhole(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 20) int chars) {
    List<String> expected = Splitter.split(text);
    assertThat(read(new Trickle(text, chars))).extracting(ScriptStatement::sql).isEqualTo(expected);
  }

  @Property
  void itTakesAnyText(@ForAll String text) {
    String script = text.startsWith("\uFEFF") ? text.substring(1) : text;
    assertThat(read(new StringReader(text)))
        .extracting(ScriptStatement::sql)
        .isEqualTo(Splitter.split(script));
  }

  /** The line is where the text stands. */
  @Property
  void theLineIsThatOfTheFirstToken(@ForAll("texts") String text) {
    List<String> lines = List.of(text.split("\n", -1));
    for (ScriptStatement statement : read(new StringReader(text))) {
      String first = statement.sql().lines().findFirst().orElseThrow();
      assertThat(lines.get((int) statement.line() - 1)).contains(first);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            ";",
            "'",
            "\"",
            "`",
            "[",
            "]",
            "--",
            "-",
            "/*",
            "*/",
            "/",
            "*",
            "\n",
            " ",
            "a",
            "é😀",
            "CREATE TRIGGER t BEGIN ",
            "CREATE TEMP ",
            "TRIGGER ",
            "EXPLAIN ",
            "END",
            ";END;",
            "x'00'",
            "''")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Test
  void linesAreCountedThroughEverything() {
    String script = "\uFEFF-- one\r\nselect 1; select\n2;\n;;\n/* a\nb */ select '\n\n';\nselect 3";
    assertThat(read(new StringReader(script)))
        .containsExactly(
            new ScriptStatement("select 1", 2, 1),
            new ScriptStatement("select\n2", 2, 2),
            new ScriptStatement("select '\n\n'", 6, 3),
            new ScriptStatement("select 3", 9, 4));
  }

  /** A trigger is looked at once, not again at each of its semicolons. */
  @Test
  void aTriggerOfManyStatementsIsOne() {
    String trigger =
        "create trigger t after insert on a begin\n" + "select 1;\n".repeat(90_000) + "end";
    assertThat(read(new StringReader(trigger + ";\nselect 2;")))
        .containsExactly(
            new ScriptStatement(trigger, 1, 1), new ScriptStatement("select 2", 90_003, 2));
  }

  @Test
  void whatNeverEndsIsRefused() {
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            buffer[offset] = 'x';
            return 1;
          }

          @Override
          public void close() {}
        };
    ScriptReader script = new ScriptReader(endless, 1_000);

    assertThatThrownBy(script::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("ends behind line 1 has more than 1000 characters");
    assertThatThrownBy(() -> new ScriptReader(endless, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void atTheEndThereIsNothing() throws IOException {
    try (ScriptReader script = new ScriptReader(new StringReader(" ; -- x"), MAX)) {
      assertThatThrownBy(script::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  private static List<ScriptStatement> read(Reader text) {
    List<ScriptStatement> statements = new ArrayList<>();
    new ScriptReader(text, MAX).forEachRemaining(statements::add);
    return statements;
  }

  /** Gives a text a few chars at a time. */
  private static final class Trickle extends StringReader {
    private final int chars;

    Trickle(String text, int chars) {
      super(text);
      this.chars = chars;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, chars));
    }
  }
}
