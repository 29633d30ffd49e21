package dev.dione.samples.vegas.scrape;

import java.util.List;

/** Files that cannot be loaded. The message has one line for each problem of each file. */
public final class BadInputException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient List<String> problems;

  BadInputException(List<String> problems) {
    super("Nothing was written. Fix the input first:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems, one sentence each, naming file and event. */
  public List<String> problems() {
    return problems;
  }
}
