package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Compare;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Find} methods. */
final class FindMethodReader {
  private final ParameterReader parameters;
  private final RowShapeReader rows;
  private final MapShapeReader maps;
  private final OrderReader orders;
  private final Report report;

  FindMethodReader(Declarations declarations, ParameterReader parameters, Report report) {
    this.parameters = parameters;
    this.rows = new RowShapeReader(declarations, report);
    this.maps = new MapShapeReader(report);
    this.orders = new OrderReader(report);
    this.report = report;
  }

  Optional<DaoMethod> read(Signature method, Annotated annotation) {
    List<Argument> signature = parameters.signature(method);
    List<Condition> conditions =
        parameters.read(method, signature).stream().map(FindMethodReader::condition).toList();
    if (!MisplacedAnnotations.noneOnFind(method, report)
        || !parameters.pageRequestFits(method, signature)) {
      return Optional.empty();
    }
    Returns.Rows returns = Returns.rows(method);
    Optional<RowShape> shape = rows.read(returns, Place.of(method.method()));
    if (shape.isPresent() && shape.get() instanceof RowShape.OfEntity entity) {
      return maps.read(method, returns, entity)
          .map(
              row ->
                  new DaoMethod.Find(
                      method.name(),
                      signature,
                      conditions,
                      TypeName.get(method.returns()),
                      entity.entity(),
                      row,
                      returns.delivery(),
                      orders.read(method),
                      annotation.number("limit"),
                      annotation.place("limit"),
                      method.deletedToo(),
                      annotation.place()));
    }
    if (ReferenceReader.entity(returns.row()).isEmpty()) {
      report.add(
          DaoCode.RETURN_TYPE,
          Place.of(method.method()),
          "@Find",
          TypeText.of(TypeName.get(method.returns())),
          "an entity, or Optional, List, Map, Page or Stream of one");
    }
    return Optional.empty();
  }

  private static Condition condition(Parameter parameter) {
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
