package dev.dione.query.condition;

import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.List;

/**
 * A condition on a group of rows: what HAVING takes. It may speak of aggregates, so WHERE does not
 * take it. Immutable.
 */
public class GroupCondition {
  private final SqlPart part;

  GroupCondition(SqlPart part) {
    this.part = part;
  }

  /** A condition that this part writes; expressions make theirs with it. */
  public static GroupCondition ofGroup(SqlPart part) {
    return new GroupCondition(part);
  }

  /** This and the other one. */
  public GroupCondition and(GroupCondition other) {
    return new GroupCondition(Junction.and(List.of(this, other)));
  }

  /** This or the other one. */
  public GroupCondition or(GroupCondition other) {
    return new GroupCondition(Junction.or(List.of(this, other)));
  }

  /** The opposite; where SQL does not know (because of NULL), it does not know this either. */
  public GroupCondition not() {
    return isNone() ? this : new GroupCondition(new Not(part()));
  }

  /** Whether there is no condition at all. */
  public boolean isNone() {
    return part == Junction.NOTHING;
  }

  /** Writes what stands behind WHERE or HAVING, each condition of a chain in its own line. */
  public void writeClause(SqlWriter out) {
    if (part instanceof Junction junction) {
      junction.writeLines(out);
    } else {
      out.part(part);
    }
  }

  /** What writes it. */
  public SqlPart part() {
    return part;
  }
}
