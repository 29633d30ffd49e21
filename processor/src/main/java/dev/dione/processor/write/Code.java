package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code in the making, in the format of JavaPoet's {@link CodeBlock}. JavaPoet prints piece by
 * piece, and each file twice: what is known here, such as a name or nested code, becomes one text
 * with what stands around it.
 */
final class Code {
  private final StringBuilder format = new StringBuilder();
  private final List<@Nullable Object> arguments = new ArrayList<>();

  /** Code of a format: {@code $L}, {@code $S} and {@code $T} take the arguments in their order. */
  static Code of(String format, @Nullable Object... arguments) {
    return new Code().add(format, arguments);
  }

  /** Pieces of code with a separator in between, which is a format without arguments. */
  static Code join(List<Code> pieces, String separator) {
    Code joined = new Code();
    for (int i = 0; i < pieces.size(); i++) {
      joined.add(i == 0 ? "" : separator).add(pieces.get(i));
    }
    return joined;
  }

  /** Strings with a separator in between, which is a format without arguments. */
  static Code strings(List<String> strings, String separator) {
    Code joined = new Code();
    for (int i = 0; i < strings.size(); i++) {
      joined.add(i == 0 ? "" : separator).string(strings.get(i));
    }
    return joined;
  }

  /** Adds code of a format. */
  Code add(String added, @Nullable Object... values) {
    int next = 0;
    int from = 0;
    for (int at = added.indexOf('$'); at >= 0; at = added.indexOf('$', from)) {
      format.append(added, from, at);
      from = at + 2;
      switch (added.charAt(at + 1)) {
        case 'L' -> literal(values[next++]);
        case 'S' -> string((String) values[next++]);
        case 'T' -> argument("$T", values[next++]);
        default -> format.append(added, at, from);
      }
    }
    format.append(added, from, added.length());
    if (next < values.length) {
      throw new IllegalArgumentException("more arguments than " + added + " takes");
    }
    return this;
  }

  /** Adds code. */
  Code add(Code code) {
    format.append(code.format);
    arguments.addAll(code.arguments);
    return this;
  }

  /** Adds a statement of a format. */
  Code addStatement(String added, @Nullable Object... values) {
    return addStatement(of(added, values));
  }

  /** Adds a statement; one of several lines has its further lines indented. */
  Code addStatement(Code statement) {
    boolean oneLine = statement.format.indexOf("\n") < 0 && statement.format.indexOf("$S") < 0;
    format.append(oneLine ? "" : "$[");
    add(statement);
    format.append(oneLine ? ";\n" : ";\n$]");
    return this;
  }

  private void literal(@Nullable Object value) {
    if (value instanceof Code code) {
      add(code);
    } else {
      format.append(escaped(String.valueOf(value)));
    }
  }

  /** JavaPoet escapes a string that needs it. */
  private void string(@Nullable String value) {
    if (value == null || !isPlain(value)) {
      argument("$S", value);
    } else {
      format.append('"').append(escaped(value)).append('"');
    }
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\' || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  private void argument(String placeholder, @Nullable Object value) {
    format.append(placeholder);
    arguments.add(value);
  }

  private static String escaped(String text) {
    return text.replace("$", "$$");
  }

  /** The code for JavaPoet. */
  CodeBlock block() {
    return CodeBlock.of(format.toString(), arguments.toArray());
  }
}
