package dev.dione.query.render;

import org.jspecify.annotations.Nullable;

/** A value in its wire form, or the {@link Hole} that one comes to; written as a parameter. */
record Value(WireForm form, @Nullable Object wire) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.value(form, wire);
  }
}
