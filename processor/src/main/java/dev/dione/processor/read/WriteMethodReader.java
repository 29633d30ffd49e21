package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Nulls;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteMethod.Target;
import dev.dione.processor.model.WriteResult;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Insert}, {@code @Update}, {@code @Delete} and {@code @Upsert} methods. */
final class WriteMethodReader {
  private final Declarations declarations;
  private final ParameterReader parameters;
  private final OutcomeReader outcomes;
  private final DeleteByReader deletions;
  private final LoadReader loads;
  private final Report report;

  WriteMethodReader(Declarations declarations, ParameterReader parameters, Report report) {
    this.declarations = declarations;
    this.parameters = parameters;
    this.loads = new LoadReader(parameters, report);
    this.outcomes = new OutcomeReader(declarations, report);
    this.deletions = new DeleteByReader(declarations, parameters, report);
    this.report = report;
  }

  Optional<DaoMethod> read(
      Signature method, Class<? extends Annotation> kind, Annotated annotation) {
    if (kind == Delete.class
        && DeleteByReader.is(method, annotation, entity(written(method)).isPresent())) {
      return deletions.read(method, annotation);
    }
    Optional<Target> target = target(method, kind.getSimpleName(), annotation.place());
    boolean patches = PatchTypes.isPatch(written(method));
    return patches && target.isPresent()
        ? new PatchMethodReader(report).read(target.get(), kind, annotation)
        : target.map(found -> method(found, kind, annotation));
  }

  /** The type of what is written, or of each one of it; of several parameters, of the first. */
  private TypeMirror written(Signature method) {
    if (method.method().getParameters().isEmpty()) {
      return method.returns();
    }
    TypeMirror declared = method.parameterType(0);
    return parameters.sourceType(declared).orElse(declared);
  }

  private static String otherFix(String kind) {
    return kind.equals(Delete.class.getSimpleName())
        ? "; or name the entity, @Delete(entity = …), and take values of its properties"
        : "";
  }

  private static Optional<TypeElement> entity(TypeMirror type) {
    return ReferenceReader.entity(type).or(() -> PatchTypes.entity(type));
  }

  private static DaoMethod method(
      Target target, Class<? extends Annotation> kind, Annotated annotation) {
    if (kind == Insert.class) {
      Insert.Conflict conflict = annotation.constant("onConflict", Insert.Conflict.class);
      return new WriteMethod.Insert(target, InsertSql.Conflict.valueOf(conflict.name()));
    }
    if (kind == Update.class) {
      return new WriteMethod.Update(target, nulls(annotation));
    }
    if (kind == Upsert.class) {
      List<String> on = annotation.texts("on");
      return new WriteMethod.Upsert(
          target,
          on.isEmpty() ? target.entity().idColumns() : on,
          nulls(annotation),
          annotation.flag("countInserted"),
          annotation.place("on"),
          annotation.places("on"));
    }
    return new WriteMethod.Delete(target);
  }

  private static Policy nulls(Annotated annotation) {
    return Policy.valueOf(annotation.constant("nulls", Nulls.class).name());
  }

  private Optional<Target> target(Signature method, String kind, Place place) {
    Optional<TypeElement> entity = taken(method, kind);
    if (entity.isEmpty()) {
      return Optional.empty();
    }
    VariableElement parameter = method.method().getParameters().get(0);
    if (!loads.fit(method, kind, parameter)) {
      return Optional.empty();
    }
    Optional<WriteResult> outcome = outcomes.read(method, kind);
    if (!MisplacedAnnotations.noneOnWrite(method, report)
        || outcome.isEmpty()
        || declarations.isLost(entity.get(), Place.of(parameter), report)) {
      return Optional.empty();
    }
    TypeMirror declared = method.parameterType(0);
    return declared(entity.get())
        .map(
            e ->
                new Target(
                    method.name(),
                    TypeName.get(method.returns()),
                    e,
                    method.parameterName(0),
                    parameters.sourceType(declared).isPresent(),
                    TypeName.get(declared),
                    outcome.get(),
                    method.deletedToo(),
                    place));
  }

  /** The type of entities that the only parameter takes; anything else is reported. */
  private Optional<TypeElement> taken(Signature method, String kind) {
    List<? extends VariableElement> all = method.method().getParameters();
    if (all.size() != 1) {
      report.add(
          DaoCode.DAO_METHOD,
          Place.of(method.method()),
          "@%s method %s takes %d parameters. Fix: take one entity, or one collection of entities%s."
              .formatted(kind, method.label(), all.size(), otherFix(kind)));
      return Optional.empty();
    }
    TypeMirror declared = method.parameterType(0);
    Optional<TypeElement> entity = entity(written(method));
    if (entity.isEmpty()) {
      report.add(
          DaoCode.DAO_METHOD,
          Place.of(all.get(0)),
          "@%s method %s takes %s, which is no entity. Fix: take one entity, or one collection of entities%s."
              .formatted(
                  kind, method.label(), TypeText.of(TypeName.get(declared)), otherFix(kind)));
    }
    return entity;
  }

  /** The entity; its own problems are reported where it stands. */
  private Optional<Entity> declared(TypeElement type) {
    Report elsewhere = report.elsewhere();
    Optional<Entity> read = new EntityReader(declarations, elsewhere).read(type);
    report.absorb(elsewhere);
    return elsewhere.isClean() ? read : Optional.empty();
  }
}
