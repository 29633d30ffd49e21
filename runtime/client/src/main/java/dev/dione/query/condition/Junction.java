package dev.dione.query.condition;

import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Conditions between which the same word stands. A long row of them is written as a tree of
 * parentheses, because D1 refuses a chain of 100 (see {@link
 * dev.dione.dialect.limits.Limits#EXPRESSION_DEPTH}).
 */
record Junction(String word, List<SqlPart> conditions) implements SqlPart {
  /** The part of a condition that is none. */
  static final SqlPart NOTHING = SqlPart.of("");

  /** As many as stand in one chain: what is inside them is deep as well. */
  private static final int CHAIN = 16;

  static SqlPart and(Collection<? extends GroupCondition> conditions) {
    return of("AND ", conditions);
  }

  static SqlPart or(Collection<? extends GroupCondition> conditions) {
    return of("OR ", conditions);
  }

  /** One chain of all that are there: those that are chains of the same word are taken apart. */
  private static SqlPart of(String word, Collection<? extends GroupCondition> conditions) {
    List<SqlPart> flat = new ArrayList<>(conditions.size() + 4);
    for (GroupCondition condition : conditions) {
      SqlPart part = condition.part();
      if (part instanceof Junction junction && junction.word.equals(word)) {
        flat.addAll(junction.conditions);
      } else if (part != NOTHING) {
        flat.add(part);
      }
    }
    return switch (flat.size()) {
      case 0 -> NOTHING;
      case 1 -> flat.get(0);
      default -> new Junction(word, flat);
    };
  }

  @Override
  public void writeTo(SqlWriter out) {
    write(out, 0, conditions.size(), false);
  }

  /** Writes each condition of the chain in a line of its own. */
  void writeLines(SqlWriter out) {
    write(out, 0, conditions.size(), true);
  }

  private void write(SqlWriter out, int from, int to, boolean lines) {
    boolean isChain = to - from <= CHAIN;
    int step = isChain ? 1 : (to - from + CHAIN - 1) / CHAIN;
    for (int i = from; i < to; i += step) {
      if (i > from) {
        separate(out, lines);
      }
      if (isChain) {
        out.operand(conditions.get(i));
      } else {
        out.sql('(');
        write(out, i, Math.min(i + step, to), false);
        out.sql(')');
      }
    }
  }

  private void separate(SqlWriter out, boolean lines) {
    if (lines) {
      out.line().sql("  ");
    } else {
      out.sql(' ');
    }
    out.sql(word);
  }

  @Override
  public boolean isAtom() {
    return false;
  }
}
