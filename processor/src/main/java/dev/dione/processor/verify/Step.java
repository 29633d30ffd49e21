package dev.dione.processor.verify;

import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A step of a statement's program, as EXPLAIN shows it (https://www.sqlite.org/opcode.html).
 *
 * @param opcode what it does
 * @param p1 its first operand
 * @param p2 its second operand
 * @param p3 its third operand
 * @param p4 its fourth operand; empty if it has none
 */
record Step(String opcode, int p1, int p2, int p3, String p4) {

  boolean is(String name) {
    return opcode.equals(name);
  }

  /**
   * The program of a statement, that of its triggers included.
   *
   * @throws dev.dione.engine.EngineException if the statement cannot be explained
   */
  static List<Step> of(Engine engine, String sql, int parameters) {
    List<Step> steps = new ArrayList<>();
    engine.run(
        List.of(new EngineStatement("EXPLAIN " + sql, Collections.nCopies(parameters, null))),
        new Steps(steps));
    return steps;
  }

  private static String text(EngineRow row) {
    return switch (row.kind(5)) {
      case TEXT -> row.text(5);
      case INTEGER -> Long.toString(row.integer(5));
      case REAL -> Double.toString(row.real(5));
      default -> "";
    };
  }

  /** Takes the lines of EXPLAIN. */
  private record Steps(List<Step> steps) implements EngineSink {
    @Override
    public void columns(int statement, List<String> names) {
      // they are known: addr, opcode, p1, p2, p3, p4, p5, comment
    }

    @Override
    public void row(int statement, EngineRow row) {
      steps.add(
          new Step(
              row.text(1),
              (int) row.integer(2),
              (int) row.integer(3),
              (int) row.integer(4),
              text(row)));
    }

    @Override
    public void meta(int statement, EngineMeta meta) {
      // not wanted
    }
  }
}
