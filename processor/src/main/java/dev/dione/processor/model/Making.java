package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dione.processor.model.RowShape.Field;
import java.util.List;

/**
 * How an object is made of the columns of a row.
 *
 * @param type what is made
 * @param arguments what its constructor takes, in order
 */
public record Making(ClassName type, List<Part> arguments) {
  /** The columns that it takes, in reading order. */
  public List<Field> fields() {
    return arguments.stream().flatMap(part -> part.fields().stream()).toList();
  }
}
