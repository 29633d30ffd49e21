package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.dialect.sql.Splitter;
import java.io.BufferedReader;
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
import org.junit.jupiter.api.Test;

class SqlScriptTest {
  @Property
  void itCutsAsTheSplitterCutsTheWhole(@ForAll("texts") String text) throws IOException {
    assertThat(statements(text)).isEqualTo(Splitter.split(text));
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
            "END",
            ";END;",
            "x'00'",
            "''")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
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
    SqlScript script = new SqlScript(new BufferedReader(endless));

    assertThatThrownBy(script::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("statement too long");
  }

  @Test
  void atTheEndThereIsNothing() throws IOException {
    try (SqlScript script = new SqlScript(new BufferedReader(new StringReader(" ; -- x")))) {
      assertThatThrownBy(script::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  private static List<String> statements(String text) throws IOException {
    List<String> statements = new ArrayList<>();
    try (SqlScript script = new SqlScript(new BufferedReader(new StringReader(text)))) {
      script.forEachRemaining(statements::add);
    }
    return statements;
  }
}
