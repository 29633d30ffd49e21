package dev.dione.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** Code prints as the same code does that JavaPoet puts together. */
final class CodeTest {
  @Property(tries = 200)
  void printsWhatJavaPoetPrints(
      @ForAll @AlphaChars @Chars({'$', '_'}) String name,
      @ForAll @CharRange(from = 0, to = '\u02ff') String text) {
    Code nested = Code.of("$T.of($L, $S)", List.class, name, text);
    CodeBlock known = CodeBlock.of("$T.of($L, $S)", List.class, name, text);

    assertThat(Code.of("a$$b($L)", nested).block().toString())
        .isEqualTo(CodeBlock.of("a$$b($L)", known).toString());
    assertThat(body(new Code().addStatement("return $L", nested).block()))
        .isEqualTo(body(CodeBlock.builder().addStatement("return $L", known).build()));
  }

  @Test
  void aStatementIndentsItsFurtherLines() {
    assertThat(body(new Code().addStatement("f(\n$L,\n$S)", 1, "$x").addStatement("g()").block()))
        .isEqualTo("void m() {\n  f(\n      1,\n      \"$x\");\n  g();\n}\n");
  }

  @Test
  void wrapsLinesWhereJavaPoetDoes() {
    String word = "x".repeat(40);

    assertThat(body(new Code().addStatement("f($S,$W$S,$W$L)", word, word, word).block()))
        .isEqualTo(
            body(CodeBlock.builder().addStatement("f($S,$W$S,$W$L)", word, word, word).build()))
        .contains(",\n");
  }

  @Test
  void joinsPiecesWithTheirArguments() {
    List<Code> pieces = List.of(Code.of("$T", List.class), Code.of("$S", "\""), Code.of("$S", "$"));

    assertThat(Code.join(pieces, ",\n").block().toString())
        .isEqualTo("java.util.List,\n\"\\\"\",\n\"$\"");
  }

  @Test
  void anArgumentTooManyIsRefused() {
    assertThatThrownBy(() -> Code.of("$L", 1, 2)).hasMessageContaining("$L");
  }

  private static String body(CodeBlock code) {
    return MethodSpec.methodBuilder("m").addCode(code).build().toString();
  }
}
