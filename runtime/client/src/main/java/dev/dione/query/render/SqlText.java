package dev.dione.query.render;

/** SQL that is no value. */
record SqlText(String sql) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.sql(sql);
  }
}
