package dev.dione.query.expr;

import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlPart;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code CASE WHEN … THEN … END} that goes on: {@link #when} adds a case, {@link #orElse} or {@link
 * #end} ends it. Immutable.
 *
 * @param <X> the kind of expression that it is
 */
public final class Case<X extends Expr<?>> {
  private final List<Condition> conditions;
  private final List<X> values;

  private Case(List<Condition> conditions, List<X> values) {
    this.conditions = conditions;
    this.values = values;
  }

  /** The first case. */
  public static <X extends Expr<?>> Case<X> of(Condition condition, X value) {
    return new Case<>(List.of(condition), List.of(value));
  }

  /** What it is if this condition is the first one that holds. */
  public Case<X> when(Condition condition, X value) {
    List<Condition> moreConditions = new ArrayList<>(conditions);
    moreConditions.add(condition);
    List<X> moreValues = new ArrayList<>(values);
    moreValues.add(value);
    return new Case<>(moreConditions, moreValues);
  }

  /** What it is if no condition holds. */
  public X orElse(X value) {
    return expression(out -> out.sql(" ELSE ").part(value.part()));
  }

  /** NULL if no condition holds. */
  public X end() {
    return expression(SqlPart.of(""));
  }

  @SuppressWarnings("unchecked") // with() keeps the kind of the expression
  private X expression(SqlPart otherwise) {
    return (X)
        values
            .get(0)
            .with(
                out -> {
                  out.sql("CASE");
                  for (int i = 0; i < conditions.size(); i++) {
                    out.sql(" WHEN ").part(conditions.get(i).part());
                    out.sql(" THEN ").part(values.get(i).part());
                  }
                  out.part(otherwise).sql(" END");
                });
  }
}
