package dev.dione.query.select;

import dev.dione.dialect.limits.Limits;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The queries of a compound and the operators between them, from left to right. D1 takes {@value
 * Limits#COMPOUND_TERMS} in a row, so more are nested: as a tree where they all have one operator
 * that does not mind, else each row begins with all that came before.
 *
 * @param queries the queries
 * @param operators what stands before each of them but the first
 */
record CompoundTerms(List<SqlPart> queries, List<String> operators) implements SqlPart {

  static CompoundTerms of(SqlPart query) {
    return new CompoundTerms(List.of(query), List.of());
  }

  CompoundTerms and(String operator, SqlPart query) {
    List<SqlPart> moreQueries = new ArrayList<>(queries);
    moreQueries.add(query);
    List<String> moreOperators = new ArrayList<>(operators);
    moreOperators.add(operator);
    return new CompoundTerms(moreQueries, moreOperators);
  }

  @Override
  public void writeTo(SqlWriter out) {
    if (queries.size() <= Limits.COMPOUND_TERMS) {
      row(out);
    } else if (isOneOperator()) {
      tree().row(out);
    } else {
      leftDeep().row(out);
    }
  }

  private void row(SqlWriter out) {
    for (int i = 0; i < queries.size(); i++) {
      if (i > 0) {
        out.line().sql(operators.get(i - 1)).line();
      }
      out.scoped(queries.get(i));
    }
  }

  private boolean isOneOperator() {
    String first = operators.get(0);
    return !first.equals(Compound.EXCEPT) && operators.stream().allMatch(first::equals);
  }

  private CompoundTerms tree() {
    List<SqlPart> level = queries;
    while (level.size() > Limits.COMPOUND_TERMS) {
      List<SqlPart> next = new ArrayList<>();
      for (int i = 0; i < level.size(); i += Limits.COMPOUND_TERMS) {
        List<SqlPart> few = level.subList(i, Math.min(i + Limits.COMPOUND_TERMS, level.size()));
        next.add(few.size() == 1 ? few.get(0) : nested(sameOperator(few)));
      }
      level = next;
    }
    return sameOperator(level);
  }

  private CompoundTerms sameOperator(List<SqlPart> few) {
    return new CompoundTerms(few, operators.subList(0, few.size() - 1));
  }

  private CompoundTerms leftDeep() {
    CompoundTerms row = of(queries.get(0));
    for (int i = 1; i < queries.size(); i++) {
      if (row.queries.size() == Limits.COMPOUND_TERMS) {
        row = of(nested(row));
      }
      row = row.and(operators.get(i - 1), queries.get(i));
    }
    return row;
  }

  private static SqlPart nested(CompoundTerms terms) {
    return out -> out.sql("SELECT * FROM ").nested(terms);
  }
}
