package dev.dione.testing;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.plan.QueryPlan;
import dev.dione.error.D1Exception;
import dev.dione.observe.StatementEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recorded statements that read tables in full. */
final class FullScans {
  private static final List<String> UNBOUND = List.of("WHERE", "GROUP", "HAVING", "OFFSET");
  private static final Set<String> AGGREGATES =
      Set.of(
          "avg",
          "count",
          "group_concat",
          "json_group_array",
          "json_group_object",
          "max",
          "min",
          "string_agg",
          "sum",
          "total");

  private final D1 d1;
  private final Map<Statement, List<String>> tables = new LinkedHashMap<>();
  private final List<String> unjudged = new ArrayList<>();

  private FullScans(D1 d1) {
    this.d1 = d1;
  }

  static FullScans of(StatementLog log) {
    FullScans scans = new FullScans(log.direct());
    Map<String, Statement> distinct = new LinkedHashMap<>();
    log.statements().stream()
        .map(StatementEvent::statement)
        .forEach(statement -> distinct.putIfAbsent(statement.toString(), statement));
    distinct.values().forEach(scans::judge);
    return scans;
  }

  /** A paragraph for each statement that may not do what it did. */
  List<String> problems(List<AllowedScan> allowed) {
    List<String> problems = new ArrayList<>(unjudged);
    Set<AllowedScan> unused = new LinkedHashSet<>(allowed);
    for (Map.Entry<Statement, List<String>> scan : tables.entrySet()) {
      Optional<AllowedScan> met =
          allowed.stream().filter(a -> a.method().equals(name(scan.getKey()))).findFirst();
      met.ifPresent(unused::remove);
      if (met.isEmpty()) {
        problems.add(problem(scan.getKey(), scan.getValue()));
      }
    }
    for (AllowedScan one : unused) {
      problems.add(
          "%s reads no table in full here: take the exception out (%s)"
              .formatted(one.method(), one.reason()));
    }
    return problems;
  }

  private void judge(Statement statement) {
    List<Token> tokens = Lexer.tokens(statement.sql());
    StatementKind kind = StatementKind.of(tokens);
    if (!kind.isQuery() && !kind.isWrite()) {
      return; // it makes tables, or a PRAGMA, which would act even under EXPLAIN
    }
    try {
      QueryPlan plan = plan(statement);
      List<String> scanned =
          plan.fullScans().stream()
              .map(name -> TableAlias.table(name, tokens))
              .filter(name -> !name.startsWith("sqlite_"))
              .distinct()
              .toList();
      if (!scanned.isEmpty() && !endsAtLimit(plan, tokens)) {
        tables.put(statement, scanned);
      }
    } catch (D1Exception e) {
      unjudged.add("The plan of %s is not known: %s".formatted(statement, e.getMessage()));
    }
  }

  private QueryPlan plan(Statement statement) {
    Statement explain = statement.withSql(QueryPlan.EXPLAIN + statement.sql(), null);
    return new QueryPlan(
        d1.run(explain).rows().stream()
            .map(row -> String.valueOf(row.get(QueryPlan.STEP)))
            .toList());
  }

  private static boolean endsAtLimit(QueryPlan plan, List<Token> tokens) {
    boolean limited = tokens.stream().anyMatch(token -> token.isWord("LIMIT"));
    return limited
        && plan.steps().size() == 1
        && tokens.stream().noneMatch(token -> UNBOUND.stream().anyMatch(token::isWord))
        && tokens.stream().noneMatch(token -> AGGREGATES.stream().anyMatch(token::isWord));
  }

  private String problem(Statement statement, List<String> scanned) {
    String advice =
        new MissingIndex(d1)
            .of(statement)
            .map(
                index ->
                    "Add @Index(columns = %s) to the entity of %s, or: CREATE INDEX %2$s_%s ON %2$s (%s)"
                        .formatted(
                            annotation(index.columns()),
                            index.table(),
                            String.join("_", index.columns()),
                            String.join(", ", index.columns())))
            .orElse("No index on one or two columns that it names would spare that");
    return "%s reads %s in full:\n  %s\n%s. If that is meant: allow(\"%s\", \"why\")"
        .formatted(
            statement.origin() == null ? "A statement" : statement.origin(),
            String.join(", ", scanned),
            statement.sql().strip().replace("\n", "\n  "),
            advice,
            name(statement).replace("\n", "\\n"));
  }

  private static String annotation(List<String> columns) {
    return columns.size() == 1
        ? '"' + columns.get(0) + '"'
        : "{\"" + String.join("\", \"", columns) + "\"}";
  }

  private static String name(Statement statement) {
    String origin = statement.origin();
    return origin == null ? statement.sql() : origin;
  }
}
