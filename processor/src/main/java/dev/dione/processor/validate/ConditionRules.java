package dev.dione.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.dialect.schema.Collation;
import dev.dione.processor.model.ByProperties;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Suggest;
import dev.dione.processor.report.WarningCode;
import java.util.List;
import java.util.Optional;

/** What must hold of parameters that are compared with properties. */
final class ConditionRules {
  private final ByProperties method;
  private final String entity;
  private final Report report;

  ConditionRules(ByProperties method, Report report) {
    this.method = method;
    this.entity = method.entity().type().simpleName();
    this.report = report;
  }

  void check() {
    method.conditions().forEach(this::condition);
  }

  private void condition(Condition condition) {
    Parameter parameter = condition.parameter();
    List<String> names = method.entity().properties().stream().map(Property::camelName).toList();
    Optional<Property> property = method.entity().property(condition.property());
    if (property.isEmpty()) {
      report.add(
          DaoCode.QUERY_PARAMETER,
          condition.place(),
          "@%s method %s has the parameter %s, and %s has no such property.%s Fix: name the"
                  .formatted(
                      method.kindName(),
                      method.name(),
                      condition.property(),
                      entity,
                      Suggest.didYouMean(condition.property(), names))
              + " parameter like one of: "
              + String.join(", ", names)
              + ".");
      return;
    }
    Property compared = property.get();
    boolean many = condition.isOfMany(compared);
    TypeName given = many ? parameter.value().java() : parameter.declared();
    if (!compared.type().java().box().equals(given.box())) {
      report.add(
          DaoCode.QUERY_PARAMETER,
          parameter.place(),
          "@%s method %s has the parameter %s of type %s, and %s.%s is %s. Fix: give it that type."
              .formatted(
                  method.kindName(),
                  method.name(),
                  parameter.name(),
                  TypeText.of(parameter.declared()),
                  entity,
                  compared.name(),
                  TypeText.of(compared.type().java())));
      return;
    }
    comparison(condition, compared, many);
  }

  private void comparison(Condition condition, Property compared, boolean many) {
    boolean ofEquality = !condition.isOfOrder() && !condition.isOfText();
    if (many && !ofEquality) {
      compare(condition, "compares with a collection. Fix: use EQ or NE, or take one value");
    } else if (condition.parameter().nullable() && (many || !ofEquality)) {
      compare(condition, "takes a null, which would find nothing. Fix: remove @Nullable");
    }
    boolean text = compared.type().kind() == ValueKind.STRING && !compared.type().isConverted();
    if (condition.isOfText() && !text) {
      compare(
          condition,
          "looks into %s.%s, which is %s. Fix: compare a String"
              .formatted(entity, compared.name(), TypeText.of(compared.type().java())));
    }
    if (condition.comparison() == Comparison.STARTS_WITH
        && compared.column().collation() == Collation.RTRIM) {
      compare(
          condition,
          "looks for the beginning of %s.%s, which compares by RTRIM: spaces there would not count. Fix: write a @Query"
              .formatted(entity, compared.name()));
    }
    if (condition.isOfOrder() && !compared.type().kind().isOrderedAsStored()) {
      report.add(
          WarningCode.TEXT_ORDER,
          condition.place(),
          entity + "." + compared.name(),
          TypeText.of(compared.type().java()));
    }
  }

  private void compare(Condition condition, String text) {
    report.add(
        DaoCode.COMPARE,
        condition.place(),
        condition.parameter().name() + " of " + method.name(),
        text);
  }
}
