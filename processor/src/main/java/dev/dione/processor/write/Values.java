package dev.dione.processor.write;

import dev.dione.processor.model.Conversion;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import java.util.List;

/** Code that encodes and decodes one value. */
final class Values {
  private Values() {}

  /** Code that encodes a value of the type that is stored. */
  static Code encode(ValueType type, Code stored) {
    return Code.of("$T.$L($L)", RuntimeTypes.ENCODE, type.kind().encode(), stored);
  }

  /** Code that makes of a value what is stored: by the type's converter, if it has one. */
  static Code stored(ValueType type, Code value, Constants constants) {
    Conversion conversion = type.conversion();
    return conversion == null
        ? value
        : Code.of(
            "$T.toStored($L, $L)", RuntimeTypes.CONVERT, constants.converter(conversion), value);
  }

  /** The same, where a failure has to tell by itself what the value is. */
  static Code stored(String what, ValueType type, Code value, Constants constants) {
    Conversion conversion = type.conversion();
    return conversion == null
        ? value
        : Code.of(
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
  static Code encode(
      String origin, String name, ValueType type, boolean many, Constants constants) {
    Code value = Code.of("$L", GeneratedNames.variable(name));
    String what = "parameter " + name + " of " + origin;
    if (!many) {
      return encode(type, stored(what, type, value, constants));
    }
    Conversion conversion = type.conversion();
    Code encode = Code.of("$T::$L", RuntimeTypes.ENCODE, type.kind().encode());
    return conversion == null
        ? Code.of("$T.list($L, $L)", RuntimeTypes.ENCODE, value, encode)
        : Code.of(
            "$T.list($S,$W$L,$W$L,$W$L)",
            RuntimeTypes.CONVERT,
            what,
            constants.converter(conversion),
            value,
            encode);
  }

  /** Code that reads a value at a position; json is the constant with the type of a JSON value. */
  static Code decode(
      ValueType type, int position, boolean nullable, String json, Constants constants) {
    Code more =
        switch (type.kind()) {
          case ENUM -> Code.of(", $T.class", type.stored());
          case JSON -> Code.of(", $L", json);
          default -> new Code();
        };
    Code value =
        Code.of("$T.$L(row, $L$L)", RuntimeTypes.DECODE, type.kind().decode(), position, more);
    Conversion conversion = type.conversion();
    if (conversion != null) {
      value =
          Code.of(
              "$T.toJava($L, row, $L, $L)",
              RuntimeTypes.CONVERT,
              constants.converter(conversion),
              position,
              value);
    }
    return nullable ? Code.of("row.isNull($L) ? null : $L", position, value) : value;
  }

  /** Texts as arguments, on as many lines as they need. */
  static Code texts(List<String> texts) {
    return Code.strings(texts, ",$W");
  }

  /** Arguments on as many lines as they need. */
  static Code list(List<Code> arguments) {
    return Code.join(arguments, ",$W");
  }

  static boolean isJson(ValueType type) {
    return type.kind() == ValueKind.JSON;
  }
}
