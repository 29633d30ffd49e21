package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.dione.processor.model.Conversion;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import java.util.Collections;
import java.util.List;

/**
 * Code that encodes and decodes one value. JavaPoet prints piece by piece, and these are the code
 * that there is most of: what is known here stands in their formats.
 */
final class Values {
  private Values() {}

  /** Code that encodes a value of the type that is stored. */
  static CodeBlock encode(ValueType type, CodeBlock stored) {
    return CodeBlock.of("$T." + type.kind().encode() + "($L)", RuntimeTypes.ENCODE, stored);
  }

  /** Code that makes of a value what is stored: by the type's converter, if it has one. */
  static CodeBlock stored(ValueType type, CodeBlock value, Constants constants) {
    Conversion conversion = type.conversion();
    return conversion == null
        ? value
        : CodeBlock.of(
            "$T.toStored($L, $L)", RuntimeTypes.CONVERT, constants.converter(conversion), value);
  }

  /** The same, where a failure has to tell by itself what the value is. */
  static CodeBlock stored(String what, ValueType type, CodeBlock value, Constants constants) {
    Conversion conversion = type.conversion();
    return conversion == null
        ? value
        : CodeBlock.of(
            "$T.toStored($S,$W$L,$W$L)",
            RuntimeTypes.CONVERT,
            what,
            constants.converter(conversion),
            value);
  }

  /**
   * Code that encodes a parameter, or each element of one that is a collection.
   *
   * @param origin the DAO method, for messages
   */
  static CodeBlock encode(
      String origin, String name, ValueType type, boolean many, Constants constants) {
    CodeBlock value = CodeBlock.of("$L", GeneratedNames.variable(name));
    String what = "parameter " + name + " of " + origin;
    if (!many) {
      return encode(type, stored(what, type, value, constants));
    }
    Conversion conversion = type.conversion();
    CodeBlock encode = CodeBlock.of("$T::$L", RuntimeTypes.ENCODE, type.kind().encode());
    return conversion == null
        ? CodeBlock.of("$T.list($L, $L)", RuntimeTypes.ENCODE, value, encode)
        : CodeBlock.of(
            "$T.list($S,$W$L,$W$L,$W$L)",
            RuntimeTypes.CONVERT,
            what,
            constants.converter(conversion),
            value,
            encode);
  }

  /** Code that reads a value at a position; json is the constant with the type of a JSON value. */
  static CodeBlock decode(
      ValueType type, int position, boolean nullable, String json, Constants constants) {
    String call = "$T." + type.kind().decode() + "(row, " + position;
    CodeBlock value =
        switch (type.kind()) {
          case ENUM -> CodeBlock.of(call + ", $T.class)", RuntimeTypes.DECODE, type.stored());
          case JSON -> CodeBlock.of(call + ", $L)", RuntimeTypes.DECODE, json);
          default -> CodeBlock.of(call + ")", RuntimeTypes.DECODE);
        };
    Conversion conversion = type.conversion();
    if (conversion != null) {
      value =
          CodeBlock.of(
              "$T.toJava($L, row, $L, $L)",
              RuntimeTypes.CONVERT,
              constants.converter(conversion),
              position,
              value);
    }
    return nullable ? CodeBlock.of("row.isNull(" + position + ") ? null : $L", value) : value;
  }

  /** Texts as arguments, on as many lines as they need. */
  static CodeBlock texts(List<String> texts) {
    String blanks = String.join(",$W", Collections.nCopies(texts.size(), "$S"));
    return CodeBlock.of(blanks, texts.toArray()); // one piece, as each costs
  }

  /** Arguments on as many lines as they need. */
  static CodeBlock list(List<CodeBlock> arguments) {
    return CodeBlock.join(arguments, ",$W");
  }

  static boolean isJson(ValueType type) {
    return type.kind() == ValueKind.JSON;
  }
}
