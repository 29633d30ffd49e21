package dev.dione.processor.model;

import dev.dione.annotations.Compare.Comparison;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.report.Place;

/**
 * What a parameter of a {@code @Find} method asks of a row.
 *
 * @param parameter the parameter
 * @param property the name of the property that it is compared with
 * @param comparison how
 * @param place where the comparison stands, or the parameter
 */
public record Condition(Parameter parameter, String property, Comparison comparison, Place place) {

  /** Whether it asks which value comes first. */
  public boolean isOfOrder() {
    return switch (comparison) {
      case LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  /** Whether it looks into text. */
  public boolean isOfText() {
    return comparison == Comparison.STARTS_WITH || comparison == Comparison.CONTAINS;
  }

  /**
   * Whether it compares with each value of a collection; a property that is JSON or converted may
   * hold a whole one.
   */
  public boolean isOfMany(Property compared) {
    return parameter.many()
        && compared.type().kind() != ValueKind.JSON
        && !compared.type().java().equals(parameter.declared());
  }
}
