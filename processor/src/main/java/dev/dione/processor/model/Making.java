package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.RowShape.Field;
import java.util.List;

/**
 * How an object is made of the columns of a row.
 *
 * @param type what is made
 * @param arguments what it is made of, in order
 * @param how what takes them
 */
public record Making(ClassName type, List<Part> arguments, How how) {
  /** The columns that it takes, in reading order. */
  public List<Field> fields() {
    return arguments.stream().flatMap(part -> part.fields().stream()).toList();
  }

  /** What takes the parts of an object. */
  public sealed interface How {}

  /** The parameters of the type's constructor. */
  public record Constructor() implements How {}

  /**
   * Setters and fields of an object that its constructor made empty.
   *
   * @param setters one for each part
   */
  public record Setters(List<Setter> setters) implements How {}

  /**
   * What sets a part.
   *
   * @param property the part's name
   * @param type its type
   * @param code the method or field: {@code setTitle} or {@code title}
   * @param method whether it is a method
   */
  public record Setter(String property, TypeName type, String code, boolean method) {}

  /**
   * Methods of a builder.
   *
   * @param maker the type whose static method {@code builder()} gives one
   * @param methods the method for each part
   */
  public record Builder(ClassName maker, List<String> methods) implements How {}
}
