package dev.dione.contract.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Queries that nobody thought of give the rows that plain Java finds. The system property {@code
 * dione.queries} says how many (1,000 unless set), {@code dione.queries.seed} the first of their
 * seeds; a failure names its own.
 */
public interface RandomQueriesContract extends ContractCase {
  /** How many queries. */
  int QUERIES = Integer.getInteger("dione.queries", 1_000);

  /** The seed of the first query. */
  long SEED = Long.getLong("dione.queries.seed", 20261125);

  /** What must not be missing among them. */
  List<String> CLAUSES =
      List.of(
          "inner join",
          "left join",
          "cross join",
          "derived table",
          "common table",
          "recursive",
          "where",
          "and",
          "or",
          "not",
          "exists",
          "in subquery",
          "scalar subquery",
          "in values",
          "group by",
          "all rows as a group",
          "having",
          "filter",
          "window",
          "distinct",
          "entity",
          "union",
          "union all",
          "intersect",
          "except",
          "order by",
          "nulls first or last",
          "limit",
          "offset",
          "pages and streams",
          "arithmetic",
          "case",
          "coalesce",
          "collation",
          "raw",
          "text function",
          "text condition",
          "date function",
          "JSON",
          "boolean",
          "beyond 2^53",
          "chain over 100",
          "over 100 parameters",
          "in over 100 values",
          "over 5 compound terms");

  /** The same queries on every run and every transport. */
  @Test
  default void randomQueriesGiveTheRowsOfPlainJava() {
    try (D1 d1 = open()) {
      RandomQueries queries = new RandomQueries(d1, SEED);
      queries.check(SEED, QUERIES);
      System.out.printf("%d random queries:%n%s", QUERIES, queries.coverage());
      assertThat(queries.coverage().of("= with rows")).isGreaterThan(QUERIES / 2);
      assertThat(CLAUSES).allMatch(clause -> queries.coverage().of(clause) > 0);
    }
  }
}
