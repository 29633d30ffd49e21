package dev.dione.processor.read;

import dev.dione.processor.model.Condition;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.ConverterCode;
import dev.dione.processor.report.Report;
import java.util.List;

/**
 * Whether a DAO can make the converters of the properties that its parameters are compared with,
 * which may be of another package.
 */
final class ConverterReach {
  private ConverterReach() {}

  static void check(Signature method, List<Condition> conditions, Entity entity, Report report) {
    for (Condition condition : conditions) {
      entity
          .property(condition.property())
          .map(property -> property.type().conversion())
          .filter(conversion -> !method.reach().reaches(conversion))
          .ifPresent(
              conversion ->
                  report.add(
                      ConverterCode.CONVERTER_MAKING,
                      condition.place(),
                      conversion.converter().simpleName(),
                      "it is not public, in the package " + conversion.converter().packageName(),
                      "public"));
    }
  }
}
