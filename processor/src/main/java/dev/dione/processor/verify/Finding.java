package dev.dione.processor.verify;

import dev.dione.processor.report.SqlCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a statement.
 *
 * @param code what kind of mistake
 * @param at the char of the statement where it stands
 * @param arguments what fills the blanks of the code's message
 */
record Finding(SqlCode code, int at, List<Object> arguments) {

  static Finding of(SqlCode code, int at, Object... arguments) {
    return new Finding(code, at, List.of(arguments));
  }

  /** The same for SQL of a definition, which the user sees in part: its first blank tells of it. */
  Finding in(String definition) {
    List<Object> blanks = new ArrayList<>(arguments);
    blanks.set(0, "of " + definition + " " + blanks.get(0));
    return new Finding(code, at, blanks);
  }
}
