package dev.dione.engine.plan;

import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What SQLite would do for a statement (https://www.sqlite.org/eqp.html, read 2026-11-30). Tables
 * are named as the statement calls them: by their aliases.
 *
 * @param steps the lines of EXPLAIN QUERY PLAN, such as {@code SCAN events}
 */
public record QueryPlan(List<String> steps) {
  /** What stands before a statement whose plan is wanted. */
  public static final String EXPLAIN = "EXPLAIN QUERY PLAN ";

  /** The place of a step in a row of the answer: id, parent, notused, detail. */
  public static final int STEP = 3;

  private static final Pattern READING =
      Pattern.compile(
          "(?:SCAN|SEARCH) (.+?)(?: (?:USING|VIRTUAL|LEFT-JOIN|EXISTS|IN-OPERATOR|\\(.*).*)?");
  private static final Pattern MADE = Pattern.compile("(?:MATERIALIZE|CO-ROUTINE) (.+)");
  private static final Pattern ROWS =
      Pattern.compile("(?:\\d+ )?(?:CONSTANT ROWS?|.*VALUES CLAUSE)");

  /** Keeps a copy of the list. */
  public QueryPlan {
    steps = List.copyOf(steps);
  }

  /**
   * The plan on the tables of the engine.
   *
   * @param parameters how many parameters the statement has
   * @throws dev.dione.engine.EngineException if the statement cannot be explained
   */
  public static QueryPlan of(Engine engine, String sql, int parameters) {
    Details details = new Details();
    engine.run(
        List.of(new EngineStatement(EXPLAIN + sql, Collections.nCopies(parameters, null))),
        details);
    return new QueryPlan(details.steps);
  }

  /** How many tables and results of subqueries it reads in full, or builds an index for. */
  public int scans() {
    return (int) steps.stream().filter(QueryPlan::isScan).count();
  }

  /** How often it sorts. */
  public int sorts() {
    return (int) steps.stream().filter(step -> step.contains("USE TEMP B-TREE")).count();
  }

  /** How many conditions it looks up in indexes. */
  public long terms() { // SEARCH t USING INDEX i (a=? AND b>?)
    return steps.stream().flatMapToInt(String::chars).filter(c -> c == '?').count();
  }

  /**
   * The tables that it reads in full, or builds an index for: neither results of subqueries, nor
   * virtual tables, nor SQLite's own.
   */
  public List<String> fullScans() {
    Set<String> made =
        steps.stream()
            .map(MADE::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .collect(Collectors.toSet());
    return steps.stream()
        .filter(QueryPlan::isScan)
        .map(READING::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .filter(name -> !made.contains(name) && !name.startsWith("sqlite_"))
        .filter(name -> !name.startsWith("(") && !ROWS.matcher(name).matches())
        .toList();
  }

  /** Whether it scans less, or sorts less and reads no more rows for that. */
  public boolean isBetterThan(QueryPlan other) {
    return scans() < other.scans()
        || (scans() == other.scans() && sorts() < other.sorts() && terms() >= other.terms());
  }

  private static boolean isScan(String step) {
    return (step.startsWith("SCAN ") && !step.contains(" VIRTUAL TABLE INDEX "))
        || step.contains(" AUTOMATIC ");
  }

  /** Takes the plan's lines. */
  private static final class Details implements EngineSink {
    private final List<String> steps = new ArrayList<>();

    @Override
    public void columns(int statement, List<String> names) {
      // they are known
    }

    @Override
    public void row(int statement, EngineRow row) {
      steps.add(row.text(STEP));
    }

    @Override
    public void meta(int statement, EngineMeta meta) {
      // not wanted
    }
  }
}
