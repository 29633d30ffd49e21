package dev.dione.script;

import java.util.List;

/**
 * What a script did.
 *
 * @param statements how many were run
 * @param requests how many requests it took
 * @param skippedCount how many statements were not sent
 * @param skipped the first 100 of them
 */
public record ScriptReport(
    long statements, long requests, long skippedCount, List<SkippedStatement> skipped) {
  /** Keeps a copy of the list. */
  public ScriptReport {
    skipped = List.copyOf(skipped);
  }
}
