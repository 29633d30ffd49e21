package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Limit;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Find} methods. */
final class FindMethodReader {
  private final Declarations declarations;
  private final ParameterReader parameters;
  private final RowShapeReader rows;
  private final MapShapeReader maps;
  private final OrderReader orders;
  private final FilterReader filters;
  private final Report report;

  FindMethodReader(Declarations declarations, ParameterReader parameters, Report report) {
    this.declarations = declarations;
    this.parameters = parameters;
    this.rows = new RowShapeReader(declarations, report);
    this.maps = new MapShapeReader(declarations, report);
    this.orders = new OrderReader(report);
    this.filters = new FilterReader(report);
    this.report = report;
  }

  Optional<DaoMethod> read(Signature method, Annotated annotation) {
    List<Argument> signature = parameters.signature(method);
    List<Parameter> bound = parameters.readBeside(method, signature);
    List<Parameter> limits = bound.stream().filter(FindMethodReader::isLimit).toList();
    if (!MisplacedAnnotations.noneOnFind(method, report)
        || !parameters.pageRequestFits(method, signature)
        || !filters.fits(method, signature)
        || !limitFits(method, limits)) {
      return Optional.empty();
    }
    Returns.Rows returns = Returns.rows(method);
    Optional<RowShape> shape = rows.read(returns, method);
    if (shape.isEmpty() && RowShapeReader.isReported(returns, method)) {
      return Optional.empty(); // its problems are reported where it stands
    }
    if (shape.isEmpty() || !isSearch(shape.get(), returns.delivery())) {
      report.add(
          DaoCode.RETURN_TYPE,
          Place.of(method.method()),
          "@Find",
          TypeText.of(TypeName.get(method.returns())),
          "an entity or a record of its columns, or Optional, List, Set, Map, Page or Stream of one; or"
              + " long, int or boolean: how many there are, and whether there is one");
      return Optional.empty();
    }
    List<Condition> conditions =
        bound.stream().filter(p -> !isLimit(p)).map(ConditionReader::read).toList();
    Optional<Entity> entity =
        entity(method, shape.get(), annotation).filter(e -> filters.isOf(method, signature, e));
    entity.ifPresent(of -> ConverterReach.check(method, conditions, of, report));
    return entity.flatMap(
        of ->
            maps.read(method, returns, shape.get())
                .map(row -> find(method, annotation, signature, conditions, limits, of, row)));
  }

  private ReadMethod.Find find(
      Signature method,
      Annotated annotation,
      List<Argument> signature,
      List<Condition> conditions,
      List<Parameter> limits,
      Entity entity,
      RowShape row) {
    return new ReadMethod.Find(
        method.name(),
        signature,
        conditions,
        TypeName.get(method.returns()),
        entity,
        row,
        Returns.rows(method).delivery(),
        orders.read(method),
        annotation.number("limit"),
        annotation.place("limit"),
        limits.isEmpty() ? null : limits.get(0),
        method.deletedToo(),
        annotation.place());
  }

  /** Plain values other than a count tell no column. */
  private static boolean isSearch(RowShape row, Delivery delivery) {
    boolean counts =
        row instanceof RowShape.OfScalar scalar
            && delivery == Delivery.AtOnce.ONE
            && !scalar.value().isConverted()
            && scalar.value().java().isPrimitive()
            && List.of(ValueKind.LONG, ValueKind.INT, ValueKind.BOOLEAN)
                .contains(scalar.value().kind());
    return counts || !(row instanceof RowShape.OfScalar);
  }

  private static boolean isLimit(Parameter parameter) {
    return Annotated.find(Limit.class, parameter.place().element()).isPresent();
  }

  private boolean limitFits(Signature method, List<Parameter> limits) {
    boolean fits = true;
    for (Parameter limit : limits) {
      boolean number =
          limit.declared().equals(TypeName.INT) || limit.declared().equals(TypeName.LONG);
      if (!number || limit != limits.get(0)) {
        fits = false;
        report.add(
            DaoCode.FIND_LIMIT,
            limit.place(),
            number
                ? "@Find method %s has two limits. Fix: keep one.".formatted(method.label())
                : "@Limit %s of %s is %s. Fix: make it an int or a long."
                    .formatted(limit.name(), method.label(), TypeText.of(limit.declared())));
      }
    }
    return fits;
  }

  /** The entity that is searched: the one that rows are, that the method names, or they embed. */
  private Optional<Entity> entity(Signature method, RowShape row, Annotated annotation) {
    if (annotation.isWritten("entity")) {
      return new NamedEntity(declarations, report)
          .read(method, annotation, "@Find", row.entityOf());
    }
    boolean embeds = row instanceof RowShape.OfRecord record && record.embedded().isPresent();
    if (row.entityOf().isEmpty() && !embeds) {
      report.add(
          RelationCode.FIND_ENTITY,
          annotation.place(),
          "@Find method %s returns %s, which does not tell the table. Fix: add entity, or embed it in the record."
              .formatted(method.label(), TypeText.of(row.type())));
    }
    return row instanceof RowShape.OfRecord record ? record.embedded() : row.entityOf();
  }
}
