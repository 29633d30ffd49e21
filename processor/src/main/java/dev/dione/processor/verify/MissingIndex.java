package dev.dione.processor.verify;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Names;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineStatement;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import dev.dione.processor.report.Code;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an index that would spare a statement a full scan or a sort. SQLite itself is asked:
 * each index on columns that the statement names is made, and the plan with it is compared. A scan
 * that no such index spares, of all rows or for a LIKE, is what the statement wants.
 */
final class MissingIndex {
  private static final String NAME = "dione_candidate";
  private static final int MOST_COLUMNS = 8; // of one table; 8 and 56 pairs are asked

  private final Engine engine;
  private final Root root;
  private final Report report;

  MissingIndex(Engine engine, Root root, Report report) {
    this.engine = engine;
    this.root = root;
    this.report = report;
  }

  /**
   * Reports the index that the statement lacks most.
   *
   * @param sent the statement as it is sent, narrowed to the rows that its database shows
   * @param parameters how many that one has
   */
  void check(ProvenStatement statement, String sent, int parameters) {
    try {
      QueryPlan plan = QueryPlan.of(engine, sent, parameters);
      if (plan.scans() == 0 && plan.sorts() == 0) {
        return;
      }
      List<Token> tokens = Lexer.tokens(statement.sql());
      Found best = best(plan, singles(tokens), sent, parameters, null);
      QueryPlan reached = best == null ? plan : best.plan();
      if (reached.scans() + reached.sorts() > 0) {
        best = best(reached, pairs(tokens), sent, parameters, best);
      }
      if (best != null) {
        Code code = best.plan().scans() < plan.scans() ? WarningCode.FULL_SCAN : WarningCode.SORT;
        Candidate index = best.index();
        report.add(
            code,
            statement.at(index.first().start()),
            index.entity().table(),
            index.annotation(),
            index.entity().type().simpleName());
      }
    } catch (EngineException e) {
      // a statement that leaves no room for EXPLAIN is not advised
    }
  }

  private @Nullable Found best(
      QueryPlan plan,
      List<Candidate> candidates,
      String sql,
      int parameters,
      @Nullable Found otherwise) {
    Found best = otherwise;
    QueryPlan least = plan;
    for (Candidate candidate : candidates) {
      engine.run(List.of(EngineStatement.of(candidate.create())), Ignoring.SINK);
      try {
        QueryPlan with = QueryPlan.of(engine, sql, parameters);
        if (with.isBetterThan(least)) {
          least = with;
          best = new Found(candidate, with);
        }
      } finally {
        engine.run(List.of(EngineStatement.of("DROP INDEX " + NAME)), Ignoring.SINK);
      }
    }
    return best;
  }

  private List<Candidate> singles(List<Token> tokens) {
    return root.entities().stream()
        .filter(Entity::isTable)
        .filter(entity -> mention(tokens, entity.table()) != null)
        .flatMap(entity -> singles(tokens, entity).limit(MOST_COLUMNS))
        .toList();
  }

  private static Stream<Candidate> singles(List<Token> tokens, Entity entity) {
    return entity.properties().stream()
        .flatMap(
            property ->
                Stream.ofNullable(mention(tokens, entity, property))
                    .map(at -> new Candidate(entity, List.of(property.column().name()), at)));
  }

  /** Few rows are deleted, and every statement means those of its tenant. */
  private static @Nullable Token mention(List<Token> tokens, Entity entity, Property property) {
    return switch (property.role()) {
      case DELETED -> null;
      case TENANT -> mention(tokens, entity.table());
      default -> mention(tokens, property.column().name());
    };
  }

  private List<Candidate> pairs(List<Token> tokens) {
    List<Candidate> singles = singles(tokens);
    return singles.stream()
        .flatMap(
            first ->
                singles.stream()
                    .filter(next -> next != first && next.entity() == first.entity())
                    .map(first::and))
        .toList();
  }

  private static @Nullable Token mention(List<Token> tokens, String name) {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED)
        .filter(token -> token.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  /**
   * An index that may help.
   *
   * @param first where the statement names its first column
   */
  private record Candidate(Entity entity, List<String> columns, Token first) {
    Candidate and(Candidate next) {
      return new Candidate(entity, List.of(columns.get(0), next.columns.get(0)), first);
    }

    String annotation() {
      return columns.size() == 1
          ? "@Index(columns = \"%s\")".formatted(columns.get(0))
          : "@Index(columns = {\"%s\"})".formatted(String.join("\", \"", columns));
    }

    String create() {
      return "CREATE INDEX %s ON %s (%s)"
          .formatted(
              NAME,
              Names.quote(entity.table()),
              String.join(", ", columns.stream().map(Names::quote).toList()));
    }
  }

  /** An index that helps, and the plan with it. */
  private record Found(Candidate index, QueryPlan plan) {}
}
