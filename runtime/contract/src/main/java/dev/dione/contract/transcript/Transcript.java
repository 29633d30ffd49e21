package dev.dione.contract.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One case: requests to a new database, one after another, with the answers that D1 gave.
 *
 * @param title what it shows
 * @param exchanges its requests and answers
 */
public record Transcript(String title, List<Exchange> exchanges) {
  /**
   * Holds one server to it.
   *
   * @param open opens a new, empty database
   * @throws AssertionError if it gives any other answer, with all of them
   */
  public void hold(Supplier<D1> open) {
    List<String> expected = new ArrayList<>();
    List<String> said = new ArrayList<>();
    try (D1 d1 = open.get()) {
      for (Exchange exchange : exchanges) {
        String answer = Answers.ask(d1, exchange.request());
        if (exchange.answer() != null || answer.startsWith(Answers.ERROR)) {
          String question = "%d: %s -> ".formatted(exchange.line(), exchange.request());
          expected.add(question + exchange.answer());
          said.add(question + answer);
        }
      }
    }
    assertThat(said).as(title).containsExactlyElementsOf(expected);
  }

  /** What it asks, in order. */
  public List<String> requests() {
    return exchanges.stream().map(Exchange::request).toList();
  }

  /** What JUnit shows. */
  @Override
  public String toString() {
    return title;
  }
}
