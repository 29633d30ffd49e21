package dev.dione.mapping;

import dev.dione.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row seen from one of its columns on.
 *
 * @param row the whole row
 * @param first the position that becomes 0
 */
record ShiftedRow(Row row, int first) implements Row {
  @Override
  public int size() {
    return row.size() - first;
  }

  @Override
  public String column(int position) {
    return row.column(first + position);
  }

  @Override
  public long number() {
    return row.number();
  }

  @Override
  public boolean isNull(int position) {
    return row.isNull(first + position);
  }

  @Override
  public String text(int position) {
    return row.text(first + position);
  }

  @Override
  public CharSequence characters(int position) {
    return row.characters(first + position);
  }

  @Override
  public long integer(int position) {
    return row.integer(first + position);
  }

  @Override
  public double real(int position) {
    return row.real(first + position);
  }

  @Override
  public byte[] blob(int position) {
    return row.blob(first + position);
  }

  @Override
  public @Nullable Object value(int position) {
    return row.value(first + position);
  }
}
