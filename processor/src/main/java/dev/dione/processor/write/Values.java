package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import java.util.List;

/** Code that encodes and decodes one value. */
final class Values {
  private Values() {}

  static CodeBlock encode(ValueType type, CodeBlock value) {
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.ENCODE, type.kind().encode(), value);
  }

  static CodeBlock encode(Parameter parameter) {
    return encode(parameter.name(), parameter.value(), parameter.many());
  }

  /** Code that encodes a parameter, or each element of one that is a collection. */
  static CodeBlock encode(String name, ValueType type, boolean many) {
    CodeBlock value = CodeBlock.of("$L", GeneratedNames.variable(name));
    return many
        ? CodeBlock.of(
            "$T.list($L, $T::$L)",
            RuntimeTypes.ENCODE,
            value,
            RuntimeTypes.ENCODE,
            type.kind().encode())
        : encode(type, value);
  }

  /** Code that reads a value at a position; json is the constant with the type of a JSON value. */
  static CodeBlock decode(ValueType type, int position, boolean nullable, String json) {
    CodeBlock more =
        switch (type.kind()) {
          case ENUM -> CodeBlock.of(", $T.class", type.java());
          case JSON -> CodeBlock.of(", $L", json);
          default -> CodeBlock.of("");
        };
    CodeBlock value =
        CodeBlock.of("$T.$L(row, $L$L)", RuntimeTypes.DECODE, type.kind().decode(), position, more);
    return nullable ? CodeBlock.of("row.isNull($L) ? null : $L", position, value) : value;
  }

  /** Texts as arguments, on as many lines as they need. */
  static CodeBlock texts(List<String> texts) {
    return list(texts.stream().map(text -> CodeBlock.of("$S", text)).toList());
  }

  /** Arguments on as many lines as they need. */
  static CodeBlock list(List<CodeBlock> arguments) {
    return CodeBlock.join(arguments, ",$W");
  }

  static boolean isJson(ValueType type) {
    return type.kind() == ValueKind.JSON;
  }
}
