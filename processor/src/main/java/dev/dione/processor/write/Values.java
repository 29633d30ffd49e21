package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;

/** Code that encodes and decodes one value. */
final class Values {
  private Values() {}

  static CodeBlock encode(ValueType type, CodeBlock value) {
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.ENCODE, type.kind().encode(), value);
  }

  static CodeBlock encode(Parameter parameter) {
    CodeBlock value = CodeBlock.of("$L", parameter.name());
    return parameter.many()
        ? CodeBlock.of(
            "$T.list($L, $T::$L)",
            RuntimeTypes.ENCODE,
            value,
            RuntimeTypes.ENCODE,
            parameter.value().kind().encode())
        : encode(parameter.value(), value);
  }

  /** Code that reads a value at a position; json is the constant with the type of a JSON value. */
  static CodeBlock decode(ValueType type, int position, boolean nullable, CodeBlock json) {
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

  static boolean isJson(ValueType type) {
    return type.kind() == ValueKind.JSON;
  }
}
