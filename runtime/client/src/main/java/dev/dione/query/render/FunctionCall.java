package dev.dione.query.render;

import java.util.List;

/** The call of a function. */
record FunctionCall(String function, List<SqlPart> arguments) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.sql(function).sql('(').list(arguments, ", ").sql(')');
  }
}
