package dev.dione.config;

import dev.dione.error.D1ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what was looked for, where, and what was found, for one message that holds no secret. */
final class Report {
  private final List<String> problems = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> secrets;

  Report(List<String> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /** A place that was looked at. */
  void lookedIn(String place) {
    places.add(place);
  }

  /** A setting that was found. */
  void found(Setting setting, Found found) {
    String value = setting.isSecret() ? "(hidden)" : found.value();
    fact("%s: %s (%s)".formatted(setting.title(), value, found.place()));
  }

  /** Anything else that was found. */
  void fact(String text) {
    facts.add(text);
  }

  /** A setting that is in no place, and how to set it. */
  void missing(Setting setting, String remedy) {
    problem("no " + setting.title());
    fact("%s: not found. %s".formatted(setting.title(), remedy));
  }

  /** Values that contradict each other. */
  void contradiction(Setting setting, List<Found> values, String remedy) {
    problem("the %ss contradict each other: %s".formatted(setting.title(), remedy));
    values.forEach(value -> found(setting, value));
  }

  /** Anything else that is wrong. */
  void problem(String text) {
    problems.add(text);
  }

  /**
   * Ends the search if there were problems.
   *
   * @throws D1ConfigException with all of them
   */
  void requireNoProblem() {
    if (!problems.isEmpty()) {
      String headline = "The D1 configuration cannot be used: " + String.join("; ", problems);
      throw new D1ConfigException(hidden(headline + "\n" + this));
    }
  }

  /** What was found, and where it was looked for. */
  @Override
  public String toString() {
    return hidden(
        facts.stream().map(fact -> "  " + fact + "\n").collect(Collectors.joining())
            + "Looked in: "
            + String.join("; ", places));
  }

  /** The text without secrets, should one have been set in the place of something else. */
  String hidden(String text) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, "(hidden)");
    }
    return shown;
  }
}
