package dev.dione.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Match;
import dev.dione.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Searches with whatever a user types. */
class MatchTest {
  private static final List<String> TEXTS =
      List.of("and or not", "near title", "a b c", "b a", "c", "title", "");
  private static final D1 D1 = LocalD1.inMemory();

  static {
    run("CREATE VIRTUAL TABLE f USING fts5(title)");
    TEXTS.forEach(text -> run("INSERT INTO f VALUES ('" + text + "')"));
  }

  /** Any text is text: words find just the rows that have them all, those with signs as phrases. */
  @Property(tries = 2000)
  void anyTextIsText(@ForAll("typed") String typed) {
    List<String> phrases =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s\u0000]+"))
            .map(piece -> piece.replaceAll("[^a-z]+", " ").strip())
            .filter(phrase -> !phrase.isEmpty())
            .toList();
    List<String> wanted =
        TEXTS.stream()
            .filter(text -> !phrases.isEmpty() && phrases.stream().allMatch(p -> has(text, p)))
            .toList();
    assertThat(search(Match.words(typed))).isEqualTo(wanted);
  }

  private static boolean has(String text, String phrase) {
    return (" " + text + " ").contains(" " + phrase + " ");
  }

  /** No tree of operators over hostile texts is an error, and each means what it says. */
  @Property(tries = 1000)
  void anyTreeIsAQuery(@ForAll("trees") Tree tree) {
    List<String> wanted = TEXTS.stream().filter(tree::finds).toList();
    assertThat(search(tree.match())).as(tree.match().toString()).isEqualTo(wanted);
  }

  /** Phrases and prefixes take any text, too. */
  @Property(tries = 1000)
  void phrasesAndPrefixesAreNeverAnError(@ForAll("typed") String one, @ForAll("typed") String two) {
    assertThat(TEXTS)
        .containsAll(search(Match.phrase(one)))
        .containsAll(search(Match.prefix(one)))
        .containsAll(search(Match.near(3, one, two)))
        .containsAll(search(Match.phrase(one).in("title").not(Match.prefix(two))));
  }

  @Test
  void whatMakesNoSearchIsRefused() {
    assertThatThrownBy(() -> Match.near(-1, "a", "b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Match.near(1, "a")).hasMessageContaining("two phrases or more");
    assertThatThrownBy(() -> Match.words("a").in()).hasMessageContaining("name one or more");
    Match deep = Match.words("a");
    for (int i = 0; i < 15; i++) {
      deep = deep.or(Match.words("b")).not(Match.words("z"));
    }
    assertThat(search(deep)).contains("a b c");
    Match deepest = deep;
    assertThatThrownBy(
            () -> deepest.or(Match.words("b")).not(Match.words("z")).or(Match.words("c")))
        .hasMessageContaining("more than FTS5 reads");
    Match chain = Match.words("a");
    for (int i = 0; i < 500; i++) {
      chain = chain.or(Match.words("w" + i));
    }
    assertThat(search(chain)).containsExactly("a b c", "b a");
  }

  @Test
  void equalSearchesAreEqual() {
    assertThat(Match.words("a b")).isEqualTo(Match.words(" a  b ")).hasToString("\"a\" \"b\"");
    assertThat(Match.words("a").hashCode()).isEqualTo(Match.words("a").hashCode());
    assertThat(Match.words("a").and(Match.words("b")).or(Match.phrase("c\"")))
        .hasToString("(\"a\" AND \"b\") OR \"c\"\"\"");
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of("a", "b", "c", "AND", "or", "NOT", "NEAR", "title", " "),
            Arbitraries.of(
                "\"", "'", "*", "^", ":", "{", "}", "(", ")", "+", "-", ",", "\u0000", "NEAR(",
                "title:", "\"\"", "\\", "--", ";", "%", "\n", "\t"));
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Tree> trees() {
    return Arbitraries.lazyOf(
        () -> Arbitraries.of("a", "b", "c", "and", "not", "title").map(Word::new),
        () -> Arbitraries.of("a", "b", "c", "near", "or").map(Word::new),
        () ->
            Combinators.combine(Arbitraries.of("AND", "OR", "NOT"), trees(), trees())
                .as(Joined::new));
  }

  /** A search with its meaning. */
  sealed interface Tree {
    boolean finds(String text);

    Match match();
  }

  record Word(String word) implements Tree {
    @Override
    public boolean finds(String text) {
      return Arrays.asList(text.split(" ")).contains(word);
    }

    @Override
    public Match match() {
      return Match.words(word.toUpperCase(Locale.ROOT));
    }
  }

  record Joined(String by, Tree one, Tree two) implements Tree {
    @Override
    public boolean finds(String text) {
      return switch (by) {
        case "AND" -> one.finds(text) && two.finds(text);
        case "OR" -> one.finds(text) || two.finds(text);
        default -> one.finds(text) && !two.finds(text);
      };
    }

    @Override
    public Match match() {
      return switch (by) {
        case "AND" -> one.match().and(two.match());
        case "OR" -> one.match().or(two.match());
        default -> one.match().not(two.match());
      };
    }
  }

  private static List<String> search(Match match) {
    return D1
        .run(
            new Statement(
                "SELECT title FROM f WHERE f MATCH ?1 ORDER BY rowid",
                List.of(match.toString()),
                "MatchTest"))
        .rows()
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  private static void run(String sql) {
    D1.run(new Statement(sql, List.of(), "MatchTest"));
  }
}
