package dev.dione;

import dev.dione.fulltext.MatchText;
import java.util.Arrays;
import java.util.List;

/**
 * What a full-text search looks for, as a parameter of a {@code @Query}: {@code WHERE event_text
 * MATCH :match}. Text that a user typed is only ever text here, whatever signs it holds; the
 * operators are methods. Immutable.
 *
 * <p>What is a word, and whether case and accents count, is for the index's tokenizer to say. A
 * text without any word, such as {@code "!?"}, finds nothing by itself, and is left out among other
 * words. The language behind it is that of https://www.sqlite.org/fts5.html#full_text_query_syntax.
 */
public final class Match {
  private final MatchText text;

  private Match(MatchText text) {
    this.text = text;
  }

  /**
   * Rows with every word of the text, in any order and in any of the columns. Words are what spaces
   * part; one with signs in it, such as {@code AT&T}, stands for its parts beside each other.
   */
  public static Match words(String text) {
    return new Match(MatchText.words(text));
  }

  /** Rows with the words of the text beside each other and in this order. */
  public static Match phrase(String text) {
    return new Match(MatchText.phrase(text));
  }

  /**
   * Rows with the words of the text beside each other, of which the last one may go on: {@code
   * "elton jo"} finds Elton John. For a search box that answers while its user types.
   */
  public static Match prefix(String text) {
    return new Match(MatchText.prefix(text));
  }

  /**
   * Rows with all the phrases near each other.
   *
   * @param distance how many words may stand between the first and the last one; 0 or more
   * @param phrases two phrases or more
   * @throws IllegalArgumentException if the distance is negative, or there are fewer phrases
   */
  public static Match near(int distance, String... phrases) {
    if (distance < 0 || phrases.length < 2) {
      throw new IllegalArgumentException(
          "near(%d, …) of %d phrases: give a distance of 0 or more, and two phrases or more"
              .formatted(distance, phrases.length));
    }
    return new Match(MatchText.near(distance, Arrays.asList(phrases)));
  }

  /** Rows that both find. */
  public Match and(Match other) {
    return new Match(text.with("AND", other.text));
  }

  /** Rows that one of them finds. */
  public Match or(Match other) {
    return new Match(text.with("OR", other.text));
  }

  /** Rows that this one finds and the other one does not. */
  public Match not(Match other) {
    return new Match(text.with("NOT", other.text));
  }

  /**
   * The same in some columns alone.
   *
   * @param columns the names of columns of the index, one or more; D1 refuses others
   * @throws IllegalArgumentException if there is none
   */
  public Match in(String... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("in() of no columns: name one or more");
    }
    return new Match(text.in(List.of(columns)));
  }

  /** The query in FTS5's language, which is what is sent. */
  @Override
  public String toString() {
    return text.sql();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Match match && match.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
