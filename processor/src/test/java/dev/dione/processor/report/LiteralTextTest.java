package dev.dione.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Literals have javac's value, and each of their chars its place. */
final class LiteralTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"plain\"",
        "\"a\\nb\\tc\\\"d\\\\e\\'f\\sg\"",
        "\"oct\\0al\\7z\\12z\\177z\\477z\\78z\"",
        "\"uni\\u0041b\\uuu0042c\"",
        "\"end\\u0022",
        "\"back\\\\u0041slash\"",
        "\"hidden\\u005cnbreak\"",
        "\"twice\\u005c\\u005cn\"",
        "\"umlaut ü and 😀 end\"",
        "\"\"\"\n  one\n    two\n  \"\"\"",
        "\"\"\"\n    one\n  two\"\"\"",
        "\"\"\"   \n\n  one\n\n   two  \t\n \"\"\"",
        "\"\"\"\n  joined \\\n  line\\\n\n  \"\"\"",
        "\"\"\"\n  a \"quote\" and \"\"two\"\" and \\\"\"\"three\n  \"\"\"",
        "\"\"\"\n  kept\\040\n  \\s blank\\s\n  \\t tab\n  \"\"\"",
        "\"\"\"\r\n  one\r\n    two\r\n  \"\"\"",
        "\"\"\"\r\n  joined \\\r\n  line\r\n  \"\"\"",
        "\"\"\"\r  old\r   mac\r  \"\"\"",
        "\"\"\"\n\t tab\n\t  more\n\t \"\"\"",
        "\"\"\"\n  \\u0041fter\\u0020\n  x\\u0022\\u0022\\u0022"
      })
  void readsWhatJavacReads(String literal) throws IOException {
    String source = "class A { String s = " + literal + "; }";
    int start = source.indexOf('"');
    PlacedText text = LiteralText.read(source, start).orElseThrow();

    assertThat(text.toString()).isEqualTo(javacs(source));
    for (int i = 0; i < text.length(); i++) {
      char there = source.charAt(text.place(i));
      boolean same = there == text.at(i) || (there == '\r' && text.at(i) == '\n');
      assertThat(same || there == '\\').as("char %d of %s", i, text).isTrue();
      assertThat(text.place(i)).isGreaterThan(i == 0 ? start : text.place(i - 1));
    }
    assertThat(text.place(text.length())).isGreaterThanOrEqualTo(start + 1);
  }

  @Test
  void knowsThePlaceBehindEscapesAndIndentation() {
    String source = "  \"\"\"\n    a\\tb\n      c \\\n    d\n    \"\"\";";
    PlacedText text = LiteralText.read(source, 2).orElseThrow();

    assertThat(text.toString()).isEqualTo("a\tb\n  c d\n");
    for (char letter : "abcd".toCharArray()) {
      assertThat(text.place(text.toString().indexOf(letter))).isEqualTo(source.indexOf(letter));
    }
    assertThat(text.place(text.length())).isEqualTo(source.lastIndexOf("\"\"\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\" + \"b\\n\"+\"\"+\n\"c\"",
        "\"a\" // one\n + /* + \"two\" */ \"b\"",
        "\"a\" + \"\"\"\n  b\n  c\"\"\" + \"d\""
      })
  void readsSumsThatJavacMakesOneLiteralOf(String sum) throws IOException {
    String source = "class A { String s = " + sum + "; }";
    String value = javacs(source);
    PlacedText text = LiteralText.sum(source, source.indexOf('"'), value).orElseThrow();

    for (char letter : "abcd".toCharArray()) {
      int at = value.indexOf(letter);
      assertThat(at < 0 || source.charAt(text.place(at)) == letter).isTrue();
    }
    assertThat(LiteralText.sum(source, source.indexOf('"'), value + "x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\"open", "\"open\\\"", "\"\"\"\n open\"\"", "\"\"\"\n\\"})
  void givesUpOnWhatIsNoLiteral(String source) {
    assertThat(LiteralText.read(source, 0)).isEmpty();
  }

  private static String javacs(String source) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(JavaFileObjects.forSourceString("A", source)));
    List<Object> values = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        values.add(literal.getValue());
        return null;
      }
    }.scan(task.parse(), null);
    return (String) Optional.of(values.get(0)).orElseThrow();
  }
}
