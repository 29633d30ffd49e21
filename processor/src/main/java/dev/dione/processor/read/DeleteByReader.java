package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.WriteResult;
import dev.dione.processor.model.WriteResult.Counts;
import dev.dione.processor.model.WriteResult.Returned;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Delete} methods that say by properties which rows they mean. */
final class DeleteByReader {
  private final Declarations declarations;
  private final ParameterReader parameters;
  private final OutcomeReader outcomes;
  private final FilterReader filters;
  private final Report report;

  DeleteByReader(Declarations declarations, ParameterReader parameters, Report report) {
    this.declarations = declarations;
    this.parameters = parameters;
    this.outcomes = new OutcomeReader(declarations, report);
    this.filters = new FilterReader(report);
    this.report = report;
  }

  /** Whether a {@code @Delete} is one: it names its entity, or returns rows that tell it. */
  static boolean is(Signature method, Annotated annotation, boolean takesEntities) {
    return annotation.isWritten("entity")
        || (!takesEntities && ReferenceReader.entity(Returns.rows(method).row()).isPresent());
  }

  Optional<DaoMethod> read(Signature method, Annotated annotation) {
    List<Argument> signature = parameters.signature(method);
    List<Parameter> bound = parameters.readBeside(method, signature);
    long wanted = signature.stream().filter(a -> !a.isFilter() && !a.isPageRequest()).count();
    boolean fits =
        MisplacedAnnotations.noneOnDeleteBy(method, report)
            && parameters.pageRequestFits(method, signature)
            && filters.fits(method, signature)
            && bound.size() == wanted;
    Optional<WriteResult> outcome = fits ? outcome(method) : Optional.empty();
    return outcome
        .flatMap(found -> entity(method, found, annotation))
        .filter(entity -> filters.isOf(method, signature, entity))
        .map(
            entity -> {
              List<Condition> conditions = bound.stream().map(ConditionReader::read).toList();
              ConverterReach.check(method, conditions, entity, report);
              return new DeleteBy(
                  method.name(),
                  signature,
                  conditions,
                  TypeName.get(method.returns()),
                  entity,
                  outcome.get(),
                  method.deletedToo(),
                  annotation.place());
            });
  }

  private Optional<WriteResult> outcome(Signature method) {
    Optional<WriteResult> outcome = outcomes.read(method, "Delete");
    if (outcome.filter(o -> o == Counts.BULK).isPresent()) {
      report.add(
          DaoCode.RETURN_TYPE,
          Place.of(method.method()),
          "@Delete by properties",
          TypeText.of(TypeName.get(method.returns())),
          "void, long, int or boolean, or the deleted rows");
      return Optional.empty();
    }
    return outcome;
  }

  private Optional<Entity> entity(Signature method, WriteResult outcome, Annotated annotation) {
    Optional<Entity> returned =
        outcome instanceof Returned rows && rows.row() instanceof RowShape.OfEntity of
            ? Optional.of(of.entity())
            : Optional.empty();
    if (!annotation.isWritten("entity")) {
      return returned;
    }
    return new NamedEntity(declarations, report).read(method, annotation, "@Delete", returned);
  }
}
