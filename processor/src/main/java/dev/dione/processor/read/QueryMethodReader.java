package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.WriteResult.Counts;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Query} methods. */
final class QueryMethodReader {
  private static final String ROW_TYPES =
      "an entity, a record or a scalar, or Optional, List, Set, Map, Page or Stream of one";

  private final ParameterReader parameters;
  private final RowShapeReader rows;
  private final MapShapeReader maps;
  private final OrderReader orders;
  private final Report report;

  QueryMethodReader(Declarations declarations, ParameterReader parameters, Report report) {
    this.parameters = parameters;
    this.rows = new RowShapeReader(declarations, report);
    this.maps = new MapShapeReader(declarations, report);
    this.orders = new OrderReader(report);
    this.report = report;
  }

  Optional<DaoMethod> query(Signature method, Annotated annotation) {
    String sql = annotation.text("value");
    List<Argument> signature = parameters.signature(method);
    List<Parameter> read = parameters.read(method, signature);
    long bound = signature.stream().filter(a -> !a.isPageRequest()).count();
    if (!MisplacedAnnotations.noneOnQuery(method, report)
        || read.size() != bound
        || !parameters.pageRequestFits(method, signature)) {
      return Optional.empty();
    }
    StatementKind kind = StatementKind.of(Lexer.tokens(sql));
    Place place = annotation.place("value");
    // What is no statement of SQL's is read by its return type; the proof says what is wrong with
    // it.
    boolean rows =
        kind.yieldsRows() || (!kind.isWrite() && Returns.counts(method.result()).isEmpty());
    return rows ? select(method, signature, read, sql, place) : execute(method, read, sql, place);
  }

  private Optional<DaoMethod> select(
      Signature method, List<Argument> signature, List<Parameter> read, String sql, Place place) {
    Returns.Rows returns = Returns.rows(method);
    RowOrder order = orders.read(method);
    Optional<RowShape> shape =
        rows.read(returns, method).map(row -> paged(row, returns.delivery(), order));
    if (shape.isEmpty()) {
      if (!RowShapeReader.isReported(returns, method)) {
        reportReturns(method, "A statement that yields rows", ROW_TYPES);
      }
      return Optional.empty();
    }
    return maps.read(method, returns, shape.get())
        .map(
            row ->
                new ReadMethod.Select(
                    method.name(),
                    signature,
                    read,
                    TypeName.get(method.returns()),
                    sql,
                    row,
                    returns.delivery(),
                    order,
                    method.deletedToo(),
                    place));
  }

  /** A page is cut by named columns, so a plain value in one is the first of them. */
  private static RowShape paged(RowShape row, Delivery delivery, RowOrder order) {
    if (delivery instanceof Delivery.InPages && row instanceof RowShape.OfScalar scalar) {
      String column = order.terms().isEmpty() ? "" : order.terms().get(0).column();
      return new RowShape.OfColumn(new Field(column, scalar.value(), scalar.nullable()));
    }
    return row;
  }

  private Optional<DaoMethod> execute(
      Signature method, List<Parameter> read, String sql, Place place) {
    if (!MisplacedAnnotations.noneOnExecute(method, report)) {
      return Optional.empty();
    }
    Optional<Counts> result = Returns.counts(method.result()).filter(r -> r != Counts.BULK);
    if (result.isEmpty()) {
      reportReturns(
          method,
          "A statement that yields no rows",
          "void, long, int or boolean, or add RETURNING");
      return Optional.empty();
    }
    return Optional.of(
        new DaoMethod.Execute(
            method.name(),
            read,
            TypeName.get(method.returns()),
            sql,
            result.get(),
            method.deletedToo(),
            place));
  }

  private void reportReturns(Signature method, String what, String allowed) {
    report.add(
        DaoCode.RETURN_TYPE,
        Place.of(method.method()),
        what,
        TypeText.of(TypeName.get(method.returns())),
        allowed);
  }
}
