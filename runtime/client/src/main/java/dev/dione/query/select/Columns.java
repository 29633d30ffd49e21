package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Several selected values side by side, and what they become together. */
final class Columns<R> implements PerGroup<R> {
  private final List<OutputColumn> outputs = new ArrayList<>();
  private final Function<Readers, Function<Row, R>> make;

  /**
   * Values side by side.
   *
   * @param make makes what reads a row of what reads each value
   */
  Columns(List<PerGroup<?>> values, Function<Readers, Function<Row, R>> make) {
    this.make = make;
    values.forEach(value -> outputs.addAll(value.outputs()));
  }

  @Override
  public List<OutputColumn> outputs() {
    return outputs;
  }

  @Override
  public Function<Row, R> reader(int position) {
    return make.apply(new Readers(position));
  }

  /** Gives what reads each value, one after the other. */
  static final class Readers {
    private int position;

    private Readers(int position) {
      this.position = position;
    }

    /** What reads the next value. */
    <T> Function<Row, T> next(PerGroup<T> value) {
      Function<Row, T> reader = value.reader(position);
      position += value.outputs().size();
      return reader;
    }
  }
}
