package dev.dione.query.render;

/** An operator between two operands; those that are operators themselves stand in parentheses. */
record Infix(SqlPart left, String operator, SqlPart right) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.operand(left).sql(operator).operand(right);
  }

  @Override
  public boolean isAtom() {
    return false;
  }
}
