package dev.dione.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils Java sources as their authors might, and worse. */
final class Mutation {
  private static final Pattern TOKEN =
      Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|@?\\w+|\\s+|[^\\w\\s]");
  private static final Pattern WORD = Pattern.compile(":?\\w+|[^\\w\\s]");
  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "boolean",
          "double",
          "String",
          "Object",
          "void",
          "byte[]",
          "char[]",
          "java.time.LocalDate",
          "java.time.Instant",
          "java.math.BigDecimal",
          "java.util.UUID",
          "java.util.List<String>",
          "java.util.Optional<Integer>",
          "java.util.Map<String, Long>",
          "java.util.stream.Stream<String>",
          "Missing",
          "T",
          "Class<?>",
          "int[]",
          "var",
          "java.util.concurrent.CompletableFuture<Void>",
          "dev.dione.Page<String>");
  private static final List<String> SQL =
      List.of(
          "SELECT",
          "FROM",
          "WHERE",
          "(",
          ")",
          ",",
          "'",
          "\\\"",
          ";",
          "*",
          ":nothing",
          "?",
          "?1",
          "RETURNING",
          "UNION SELECT 1",
          "LIMIT 1",
          "ORDER BY 1",
          "--",
          "/*",
          "NULL",
          "AS x",
          "x'0'",
          "1e",
          "LIKE",
          "IN",
          "BETWEEN",
          "BEGIN",
          "PRAGMA",
          "count(*)",
          "@",
          "$",
          "#",
          "[");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** The source with one change. */
  String of(String source) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    int body = Math.max(0, tokens.lastIndexOf("import")); // imports apart
    int at = body + random.nextInt(tokens.size() - body);
    switch (random.nextInt(8)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.set(at, tokens.get(body + random.nextInt(tokens.size() - body)));
      case 3 -> replace(tokens, body, "[A-Za-z]\\w*", pick(TYPES));
      case 4 -> replace(tokens, body, "@\\w+", "");
      default -> sql(tokens, body);
    }
    return String.join("", tokens);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void replace(List<String> tokens, int from, String what, String by) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).matches(what)) {
        found.add(i);
      }
    }
    if (!found.isEmpty()) {
      tokens.set(pick(found), by);
    }
  }

  private void sql(List<String> tokens, int from) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).startsWith("\"") && tokens.get(i).length() > 1) {
        found.add(i);
      }
    }
    if (!found.isEmpty()) {
      int at = pick(found);
      tokens.set(at, sql(tokens.get(at)));
    }
  }

  /** A literal with a word removed, doubled, swapped for another, or a new one. */
  private String sql(String literal) {
    int quotes = literal.startsWith("\"\"\"") ? 3 : 1;
    String text = literal.substring(quotes, literal.length() - quotes);
    Matcher matcher = WORD.matcher(text);
    List<int[]> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    if (places.isEmpty()) {
      return literal;
    }
    int[] place = pick(places);
    int[] other = pick(places);
    String word = text.substring(place[0], place[1]);
    String by =
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> word + " " + word;
          case 2 -> text.substring(other[0], other[1]);
          case 3 -> word + "x";
          default -> pick(SQL);
        };
    String quote = literal.substring(0, quotes);
    return quote + text.substring(0, place[0]) + by + text.substring(place[1]) + quote;
  }
}
