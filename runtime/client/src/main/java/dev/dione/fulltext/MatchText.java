package dev.dione.fulltext;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A query of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax). Immutable.
 *
 * @param sql the query
 * @param operator the operator that holds it together, or empty if it is one piece
 * @param depth how many parentheses stand in each other
 */
public record MatchText(String sql, String operator, int depth) {
  private static final int DEEPEST = 30; // FTS5's parser has room for some hundred symbols

  /** Every word of a text; words without a letter or digit do not count. */
  public static MatchText words(String text) {
    List<String> words =
        Arrays.stream(text.split("[\\s\u0000]+")).filter(word -> !word.isEmpty()).toList();
    // FTS5 leaves a string without a token out of such a row of strings, and not out of AND.
    return words.size() < 2
        ? phrase(text.strip())
        : new MatchText(
            words.stream().map(MatchText::quoted).collect(Collectors.joining(" ")), "words", 0);
  }

  /** A phrase. */
  public static MatchText phrase(String text) {
    return new MatchText(quoted(text), "", 0);
  }

  /** A phrase whose last word may go on. */
  public static MatchText prefix(String text) {
    return new MatchText(quoted(text) + " *", "", 0);
  }

  /** Phrases near each other. */
  public static MatchText near(int distance, List<String> phrases) {
    return new MatchText(
        phrases.stream()
            .map(MatchText::quoted)
            .collect(Collectors.joining(" ", "NEAR(", ", " + distance + ")")),
        "",
        0);
  }

  /**
   * Both, held together by an operator.
   *
   * @throws IllegalArgumentException if they stand in each other too deep for FTS5
   */
  public MatchText with(String joining, MatchText other) {
    boolean chains = !joining.equals("NOT");
    String left = chains && operator.equals(joining) ? sql : operand();
    String right = chains && other.operator.equals(joining) ? other.sql : other.operand();
    int inner =
        Math.max(
            left.equals(sql) ? depth : depth + 1,
            right.equals(other.sql) ? other.depth : other.depth + 1);
    return new MatchText(left + " " + joining + " " + right, joining, checked(inner));
  }

  /** The same in some columns alone. */
  public MatchText in(List<String> columns) {
    String names = columns.stream().map(MatchText::quoted).collect(Collectors.joining(" "));
    return new MatchText("{" + names + "} : (" + sql + ")", "in", checked(depth + 1));
  }

  private String operand() {
    return operator.isEmpty() ? sql : "(" + sql + ")";
  }

  private static int checked(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "A Match of more than %d operators in each other is more than FTS5 reads: join fewer"
              .formatted(DEEPEST));
    }
    return depth;
  }

  /** As a string, in which only quotes mean something; a NUL would end the whole query. */
  private static String quoted(String text) {
    return '"' + text.replace('\u0000', ' ').replace("\"", "\"\"") + '"';
  }
}
