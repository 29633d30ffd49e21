package dev.dione.engine.plan;

import static java.util.stream.Collectors.groupingBy;

import dev.dione.dialect.sql.Names;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineStatement;
import dev.dione.engine.IgnoringSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an index that would spare a statement a full scan or a sort. SQLite itself is asked:
 * each index on one or two of some columns is made, and the plan with it is compared. A scan that
 * no such index spares, of all rows or for a LIKE, is what the statement wants.
 */
public final class IndexSearch {
  private static final String NAME = "dione_candidate";
  private static final int MOST_COLUMNS = 8; // of one table; 8 and 56 pairs are asked

  private final Engine engine;
  private final String sql;
  private final int parameters;

  private IndexSearch(Engine engine, String sql, int parameters) {
    this.engine = engine;
    this.sql = sql;
    this.parameters = parameters;
  }

  /**
   * The index that the statement lacks most.
   *
   * @param engine has the tables; indexes come and go on it meanwhile
   * @param parameters how many parameters the statement has
   * @param columns what an index may be on; of each table the first 8 are tried
   * @throws dev.dione.engine.EngineException if the statement cannot be explained
   */
  public static Optional<IndexAdvice> run(
      Engine engine, String sql, int parameters, List<IndexColumn> columns) {
    QueryPlan plan = QueryPlan.of(engine, sql, parameters);
    if (plan.scans() == 0 && plan.sorts() == 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        new IndexSearch(engine, sql, parameters).best(plan, fewest(columns)));
  }

  private @Nullable IndexAdvice best(QueryPlan plan, List<IndexColumn> columns) {
    List<Candidate> singles =
        columns.stream().map(c -> new Candidate(c.table(), List.of(c.column()))).toList();
    Found best = best(plan, singles, null);
    QueryPlan reached = best == null ? plan : best.plan();
    if (reached.scans() + reached.sorts() > 0) {
      best = best(reached, pairs(columns), best);
    }
    return best == null
        ? null
        : new IndexAdvice(
            best.index().table(),
            best.index().columns(),
            best.plan(),
            best.plan().scans() < plan.scans());
  }

  private @Nullable Found best(
      QueryPlan plan, List<Candidate> candidates, @Nullable Found otherwise) {
    Found best = otherwise;
    QueryPlan least = plan;
    for (Candidate candidate : candidates) {
      engine.run(List.of(EngineStatement.of(candidate.create())), IgnoringSink.INSTANCE);
      try {
        QueryPlan with = QueryPlan.of(engine, sql, parameters);
        if (with.isBetterThan(least)) {
          least = with;
          best = new Found(candidate, with);
        }
      } finally {
        engine.run(List.of(EngineStatement.of("DROP INDEX " + NAME)), IgnoringSink.INSTANCE);
      }
    }
    return best;
  }

  private static List<IndexColumn> fewest(List<IndexColumn> columns) {
    return columns.stream()
        .collect(groupingBy(IndexColumn::table, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofTable -> ofTable.stream().limit(MOST_COLUMNS))
        .toList();
  }

  private static List<Candidate> pairs(List<IndexColumn> columns) {
    return columns.stream()
        .flatMap(
            first ->
                columns.stream()
                    .filter(next -> next != first && next.table().equals(first.table()))
                    .map(next -> List.of(first.column(), next.column()))
                    .map(pair -> new Candidate(first.table(), pair)))
        .toList();
  }

  /** An index that may help. */
  private record Candidate(String table, List<String> columns) {
    String create() {
      return "CREATE INDEX %s ON %s (%s)".formatted(NAME, Names.quote(table), Names.list(columns));
    }
  }

  /** An index that helps, and the plan with it. */
  private record Found(Candidate index, QueryPlan plan) {}
}
