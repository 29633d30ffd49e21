package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.processor.model.Dao;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a DAO. */
public final class DaoReader {
  private static final List<Class<? extends Annotation>> KINDS =
      List.of(Insert.class, Update.class, Delete.class, Upsert.class, Find.class, Query.class);

  private final Declarations declarations;
  private final Elements elements;
  private final Types types;
  private final Report report;
  private final OverrideReader overrides;
  private final WriteMethodReader writes;
  private final QueryMethodReader queries;
  private final FindMethodReader finds;

  private DaoReader(Declarations declarations, Elements elements, Types types, Report report) {
    this.declarations = declarations;
    this.elements = elements;
    this.types = types;
    this.report = report;
    this.overrides = new OverrideReader(elements, types, report);
    ParameterReader parameters = new ParameterReader(declarations, elements, types, report);
    this.writes = new WriteMethodReader(declarations, parameters, report);
    this.queries = new QueryMethodReader(declarations, parameters, report);
    this.finds = new FindMethodReader(declarations, parameters, report);
  }

  /**
   * The DAO; methods that could not be read are reported to this report, and left out. Empty if it
   * cannot be one.
   */
  public static Optional<Dao> read(
      TypeElement type, Declarations declarations, Elements elements, Types types, Report report) {
    return declarations
        .read()
        .dao(
            type,
            report,
            own -> new DaoReader(declarations.anew(), elements, types, own).read(type));
  }

  private Optional<Dao> read(TypeElement type) {
    boolean fits =
        type.getKind() == ElementKind.INTERFACE
            && type.getTypeParameters().isEmpty()
            && Reach.beside(type).refusal(type).isEmpty();
    if (!fits) {
      report.add(
          DaoCode.DAO_METHOD,
          Place.of(type),
          type.getSimpleName()
              + " cannot be a DAO. Fix: make it an interface that is not private, nor in a private"
              + " type, and has no type parameters.");
      return Optional.empty();
    }
    if (!overrides.fit(type)) {
      return Optional.empty();
    }
    for (String hidden : KotlinNames.hidden(type)) {
      report.add(
          WarningCode.KOTLIN_VALUE_CLASS, Place.of(type), hidden, type.getSimpleName(), hidden);
    }
    List<DaoMethod> methods = new ArrayList<>();
    List<Signature> known = new ArrayList<>();
    List<ExecutableElement> declared = Members.abstractMethods(type, elements);
    for (ExecutableElement method : declarations.restoreMethods(type, declared, report)) {
      Signature signature = Signature.of(method, (DeclaredType) type.asType(), types, declarations);
      if (signature.isResolved()
          && isNew(signature, known, type)
          && isWithinReach(signature, type)) {
        method(signature).ifPresent(methods::add);
      } else if (!signature.isResolved()) {
        report.defer();
      }
    }
    return Optional.of(
        new Dao(ClassName.get(type), methods, Members.nestedTypes(type), Place.of(type)));
  }

  /** Two parents may declare one method; which statement is meant, only the DAO can say. */
  private boolean isNew(Signature signature, List<Signature> known, TypeElement dao) {
    for (Signature other : known) {
      if (other.name().equals(signature.name())
          && types.isSubsignature(other.type(), signature.type())) {
        report.add(
            DaoCode.DAO_METHOD,
            Place.of(dao),
            "Method %s comes from %s and from %s. Fix: declare it in %s, which settles it."
                .formatted(
                    signature.name(),
                    other.method().getEnclosingElement().getSimpleName(),
                    signature.method().getEnclosingElement().getSimpleName(),
                    dao.getSimpleName()));
        return false;
      }
    }
    return known.add(signature);
  }

  /** A parent in another package may name what the generated code, beside the DAO, cannot. */
  private boolean isWithinReach(Signature signature, TypeElement dao) {
    String refusal = signature.reach().refusal(signature.returns());
    for (TypeMirror parameter : signature.type().getParameterTypes()) {
      refusal = refusal.isEmpty() ? signature.reach().refusal(parameter) : refusal;
    }
    if (!refusal.isEmpty()) {
      report.add(
          DaoCode.DAO_METHOD,
          Place.of(dao),
          "Method %s of %s names %s, and the generated code beside %s cannot. Fix: make it visible there."
              .formatted(
                  signature.name(),
                  signature.method().getEnclosingElement().getSimpleName(),
                  refusal,
                  dao.getSimpleName()));
    }
    return refusal.isEmpty();
  }

  private Optional<DaoMethod> method(Signature signature) {
    ExecutableElement method = signature.method();
    List<Class<? extends Annotation>> kinds =
        KINDS.stream().filter(signature.annotations()::has).toList();
    String fault = fault(method, kinds.size());
    if (!fault.isEmpty()) {
      report.add(DaoCode.DAO_METHOD, Place.of(method), "Method " + method.getSimpleName() + fault);
      return Optional.empty();
    }
    Class<? extends Annotation> kind = kinds.get(0);
    Annotated annotation = signature.annotations().find(kind).orElseThrow();
    if (Set.of(Find.class, Query.class).contains(kind)) {
      return kind == Find.class
          ? finds.read(signature, annotation)
          : queries.query(signature, annotation);
    }
    return writes.read(signature, kind, annotation);
  }

  private static String fault(ExecutableElement method, int kinds) {
    if (kinds == 0) {
      return " does not say what it does. Fix: annotate it with @Query, @Find, @Insert, @Update,"
          + " @Delete or @Upsert, or make it default.";
    }
    if (kinds > 1) {
      return " has %d annotations that say what it does. Fix: keep one of them.".formatted(kinds);
    }
    return method.getTypeParameters().isEmpty()
        ? ""
        : " has type parameters. Fix: use types that are known here.";
  }
}
