package dev.dione.processor.read;

import dev.dione.annotations.Compare;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod.Parameter;

/** Reads what a parameter asks of a property. */
final class ConditionReader {
  private ConditionReader() {}

  static Condition read(Parameter parameter) {
    return Annotated.find(Compare.class, parameter.place().element())
        .map(
            compare ->
                new Condition(
                    parameter,
                    compare.text("property").isEmpty()
                        ? parameter.name()
                        : compare.text("property"),
                    compare.constant("value", Compare.Comparison.class),
                    compare.place()))
        .orElseGet(
            () ->
                new Condition(
                    parameter, parameter.name(), Compare.Comparison.EQ, parameter.place()));
  }
}
