package dev.dione.query.render;

/** SQL around a part: {@code CAST(a AS TEXT)}. */
record Wrapped(String before, SqlPart part, String after) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.sql(before).part(part).sql(after);
  }
}
