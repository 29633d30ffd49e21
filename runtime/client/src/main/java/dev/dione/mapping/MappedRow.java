package dev.dione.mapping;

import dev.dione.Row;
import org.jspecify.annotations.Nullable;

/** A row seen through the positions of the columns that a mapper needs. */
final class MappedRow implements Row {
  private final int[] positions;
  private @Nullable Row row;

  MappedRow(int[] positions) {
    this.positions = positions;
  }

  MappedRow of(Row next) {
    row = next;
    return this;
  }

  private Row row() {
    if (row == null) {
      throw new IllegalStateException("There is no row yet");
    }
    return row;
  }

  @Override
  public int size() {
    return positions.length;
  }

  @Override
  public String column(int position) {
    return row().column(positions[position]);
  }

  @Override
  public long number() {
    return row().number();
  }

  @Override
  public boolean isNull(int position) {
    return row().isNull(positions[position]);
  }

  @Override
  public String text(int position) {
    return row().text(positions[position]);
  }

  @Override
  public CharSequence characters(int position) {
    return row().characters(positions[position]);
  }

  @Override
  public long integer(int position) {
    return row().integer(positions[position]);
  }

  @Override
  public double real(int position) {
    return row().real(positions[position]);
  }

  @Override
  public byte[] blob(int position) {
    return row().blob(positions[position]);
  }

  @Override
  public @Nullable Object value(int position) {
    return row().value(positions[position]);
  }
}
