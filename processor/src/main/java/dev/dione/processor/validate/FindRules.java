package dev.dione.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.dialect.schema.Collation;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.Delivery.InPages;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Suggest;
import dev.dione.processor.report.WarningCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What must hold of the conditions and the limit of a {@code @Find} method. */
final class FindRules {
  private final DaoMethod.Find find;
  private final String entity;
  private final Report report;

  FindRules(DaoMethod.Find find, Report report) {
    this.find = find;
    this.entity = find.entity().type().simpleName();
    this.report = report;
  }

  void check() {
    find.conditions().forEach(this::condition);
    columns();
    for (RowOrder.Term term : find.order().terms()) {
      find.entity()
          .stored(term.column())
          .filter(p -> !p.type().kind().isOrderedAsStored())
          .ifPresent(
              p ->
                  report.add(
                      WarningCode.TEXT_ORDER,
                      Objects.requireNonNullElse(term.place(), find.place()),
                      entity + "." + p.name(),
                      TypeText.of(p.type().java())));
    }
    limit();
  }

  /** What a record is read from; keys of its children are checked with those. */
  private void columns() {
    List<Field> own =
        find.row() instanceof RowShape.OfRecord record ? record.made().fields() : List.of();
    for (Field field : own) {
      Optional<Property> stored = find.entity().stored(field.column());
      if (stored.isEmpty()) {
        report.add(
            EntityCode.UNKNOWN_COLUMN,
            find.place(),
            entity,
            field.column(),
            Suggest.didYouMean(field.column(), find.entity().columnNames()),
            String.join(", ", find.entity().columnNames()));
      } else if (stored.get().column().type() != field.type().kind().columnType()) {
        report.add(
            RelationCode.RELATION_COLUMN,
            find.place(),
            find.name(),
            field.column(),
            TypeText.of(field.type().java()),
            entity + "." + stored.get().name(),
            TypeText.of(stored.get().type().java()));
      }
    }
  }

  private void condition(Condition condition) {
    Parameter parameter = condition.parameter();
    List<String> names = find.entity().properties().stream().map(Property::camelName).toList();
    Optional<Property> property = find.entity().property(condition.property());
    if (property.isEmpty()) {
      report.add(
          DaoCode.QUERY_PARAMETER,
          condition.place(),
          "@Find method %s has the parameter %s, and %s has no such property.%s Fix: name the"
                  .formatted(
                      find.name(),
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
          "@Find method %s has the parameter %s of type %s, and %s.%s is %s. Fix: give it that type."
              .formatted(
                  find.name(),
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
    if (condition.isOfText() && compared.type().kind() != ValueKind.STRING) {
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

  private void limit() {
    int limit = find.limit();
    if (find.most() != null) {
      most(find.most());
      return;
    }
    if (limit < 0) {
      limit("has the limit " + limit + ". Fix: give 1 or more");
    } else if (limit > 0 && find.delivery() instanceof InPages) {
      limit("is read in pages and to its end. Fix: remove the limit");
    } else if (limit > 0 && find.row() instanceof RowShape.OfScalar) {
      limit("counts all rows. Fix: remove the limit");
    } else if (limit > 1 && find.delivery() instanceof AtOnce && !find.delivery().takesMany()) {
      limit("returns one row at most. Fix: give the limit 1 for the first one");
    }
  }

  private void most(Parameter most) {
    if (find.limit() != 0 || !(find.delivery() instanceof AtOnce && find.delivery().takesMany())) {
      report.add(
          DaoCode.FIND_LIMIT,
          most.place(),
          find.limit() != 0
              ? "@Find method %s has a limit, and %s is another one. Fix: keep one."
                  .formatted(find.name(), most.name())
              : "@Find method %s returns no list of rows, which %s could limit. Fix: remove it, or return a List."
                  .formatted(find.name(), most.name()));
    }
  }

  private void limit(String text) {
    report.add(
        DaoCode.FIND_LIMIT, find.limitPlace(), "@Find method " + find.name() + " " + text + ".");
  }

  private void compare(Condition condition, String text) {
    report.add(
        DaoCode.COMPARE,
        condition.place(),
        condition.parameter().name() + " of " + find.name(),
        text);
  }
}
