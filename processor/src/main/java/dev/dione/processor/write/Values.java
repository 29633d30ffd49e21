package dev.dione.processor.write;

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
  static Code encode(ValueType type, Code stored) {
    return Code.of("$T." + type.kind().encode() + "($L)", RuntimeTypes.ENCODE, stored);
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
    String call = "$T." + type.kind().decode() + "(row, " + position;
    Code value =
        switch (type.kind()) {
          case ENUM -> Code.of(call + ", $T.class)", RuntimeTypes.DECODE, type.stored());
          case JSON -> Code.of(call + ", $L)", RuntimeTypes.DECODE, json);
          default -> Code.of(call + ")", RuntimeTypes.DECODE);
        };
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
    return nullable ? Code.of("row.isNull(" + position + ") ? null : $L", value) : value;
  }

  /** Texts as arguments, on as many lines as they need. */
  static Code texts(List<String> texts) {
    String blanks = String.join(",$W", Collections.nCopies(texts.size(), "$S"));
    return Code.of(blanks, texts.toArray()); // one piece, as each costs
  }

  /** Arguments on as many lines as they need. */
  static Code list(List<Code> arguments) {
    return Code.join(arguments, ",$W");
  }

  static boolean isJson(ValueType type) {
    return type.kind() == ValueKind.JSON;
  }
}
