package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Splitter;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.EngineStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers statements. A text with several statements becomes as many; with parameters, only the
 * last of them may have any, and only its result is sent (d1-observed on workerd, 2026-11-20).
 */
final class BatchBuilder {
  private final List<EngineStatement> statements = new ArrayList<>();
  private final Set<Integer> silent = new HashSet<>();

  /**
   * Adds what an object with {@code sql} and {@code params} holds.
   *
   * @param path the object's path with a point, for a refusal; empty for the body itself
   */
  void add(JsonNode object, String path) throws Refused {
    JsonNode sql = object.get("sql");
    if (sql == null) {
      throw Refused.property(path + "sql", "Required");
    }
    if (!sql.isTextual()) {
      throw Refused.property(path + "sql", BodyReader.expected("string", sql));
    }
    List<@Nullable Object> parameters = parameters(object.get("params"), path + "params");
    List<String> parts = Splitter.split(sql.textValue());
    if (parts.size() < 2) {
      if (!Lexer.tokens(sql.textValue()).isEmpty()) { // blank texts are dropped
        statements.add(new EngineStatement(sql.textValue(), parameters));
      }
    } else if (parameters.isEmpty()) {
      parts.forEach(part -> statements.add(EngineStatement.of(part)));
    } else if (path.isEmpty()) {
      throw Refused.malformed(400, "params with multiple statements is not supported");
    } else {
      addWithParameters(parts, parameters);
    }
  }

  Batch build() throws Refused {
    if (statements.isEmpty()) {
      throw Refused.sql(400, "No SQL statements detected.");
    }
    return new Batch(List.copyOf(statements), Set.copyOf(silent));
  }

  private void addWithParameters(List<String> parts, List<@Nullable Object> parameters)
      throws Refused {
    List<String> others = parts.subList(0, parts.size() - 1);
    if (others.stream().anyMatch(BatchBuilder::hasParameters)) {
      throw Refused.sql(
          400,
          "When executing multiple SQL statements in a single call, only the last statement can"
              + " have parameters.");
    }
    for (String other : others) {
      silent.add(statements.size());
      statements.add(EngineStatement.of(other));
    }
    statements.add(new EngineStatement(parts.get(parts.size() - 1), parameters));
  }

  private static boolean hasParameters(String sql) {
    return Lexer.tokens(sql).stream().anyMatch(t -> t.kind() == Token.Kind.PARAMETER);
  }

  private static List<@Nullable Object> parameters(@Nullable JsonNode list, String path)
      throws Refused {
    List<@Nullable Object> parameters = new ArrayList<>();
    if (list == null) {
      return parameters;
    }
    if (!list.isArray()) {
      throw Refused.property(path, BodyReader.expected("array", list));
    }
    for (int i = 0; i < list.size(); i++) {
      parameters.add(parameter(list.get(i), path + "." + i));
    }
    return parameters;
  }

  private static @Nullable Object parameter(JsonNode value, String path) throws Refused {
    if (value.isNull()) {
      return null;
    }
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isNumber() && Double.isFinite(value.doubleValue())) {
      return value.doubleValue();
    }
    if (value.isArray()) {
      return bytes(value, path);
    }
    throw Refused.property(path, "Invalid input");
  }

  /** A BLOB: numbers, each taken modulo 256. */
  private static byte[] bytes(JsonNode array, String path) throws Refused {
    byte[] bytes = new byte[array.size()];
    for (int i = 0; i < bytes.length; i++) {
      if (!array.get(i).isNumber()) {
        throw Refused.property(path, "Invalid input");
      }
      bytes[i] = (byte) (long) array.get(i).doubleValue();
    }
    return bytes;
  }
}
