package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** SQLite's own answers to the question where statements end; {@code record-complete.py} asks. */
class CompleteTest {
  @Test
  void theSplitterAgreesWithSqlite() throws IOException {
    List<String> lines = recorded();
    assertThat(lines).hasSizeGreaterThan(4_000);
    assertThat(lines.stream().filter(line -> line.startsWith("1"))).hasSizeGreaterThan(400);
    assertThat(lines.stream().filter(line -> !agrees(line))).isEmpty();
  }

  private static boolean agrees(String line) {
    return isComplete(line.substring(2).translateEscapes()) == line.startsWith("1");
  }

  /** Whether it ends with a semicolon that ends a statement: then a word behind it is another. */
  private static boolean isComplete(String text) {
    List<Token> tokens = Lexer.tokens(text);
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).isSymbol(";")
        && Splitter.split(text + "\nx").size() == Splitter.split(text).size() + 1;
  }

  private static List<String> recorded() throws IOException {
    try (InputStream in = CompleteTest.class.getResourceAsStream("complete.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1) // the version
          .toList();
    }
  }
}
