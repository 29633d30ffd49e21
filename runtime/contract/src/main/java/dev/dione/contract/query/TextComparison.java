package dev.dione.contract.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.error.D1ValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts in places of the builder, compared with plain Java in one request. */
final class TextComparison {
  private final List<Statement> statements = new ArrayList<>();
  private final List<Runnable> comparisons = new ArrayList<>();
  private List<Result> results = List.of();

  private TextComparison() {}

  /**
   * Compares the rows of each text in each place.
   *
   * @return how many there were; a place may refuse a text
   */
  static int run(D1 d1, List<String> texts, List<TextPlace> places) {
    TextComparison comparison = new TextComparison();
    texts.forEach(text -> comparison.add(text, places));
    comparison.results = d1.batch(comparison.statements);
    comparison.comparisons.forEach(Runnable::run);
    return comparison.comparisons.size();
  }

  private void add(String text, List<TextPlace> places) {
    statements.addAll(TextRows.reset(text));
    statements.addAll(TextRows.gig(text));
    for (TextPlace place : places) {
      try {
        add(text, place, place.statement().apply(text));
      } catch (D1ValueException e) {
        assertThat(e).hasMessageStartingWith("A pattern of LIKE with");
      }
    }
  }

  private void add(String text, TextPlace place, Statement statement) {
    int index = statements.size();
    statements.add(statement);
    comparisons.add(
        () ->
            assertThat(comparable(results.get(index).rows()))
                .as("%s with %s: %s", place.name(), text, statement)
                .containsExactlyInAnyOrderElementsOf(comparable(place.rows().apply(text))));
    if (!statement.sql().startsWith("SELECT")) {
      statements.addAll(TextRows.reset(text));
    }
  }

  /** Whole numbers come as numbers of several types, and exact ones as text. */
  private static List<List<String>> comparable(List<List<@Nullable Object>> rows) {
    return rows.stream().map(row -> row.stream().map(String::valueOf).toList()).toList();
  }
}
