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
import dev.dione.processor.report.Code;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a DAO. */
public final class DaoReader {
  private static final List<Class<? extends Annotation>> KINDS =
      List.of(Insert.class, Update.class, Delete.class, Upsert.class, Find.class, Query.class);

  private final Elements elements;
  private final Report report;
  private final WriteMethodReader writes;
  private final QueryMethodReader queries;

  /** A reader that reports to this report. */
  public DaoReader(Elements elements, Types types, Report report) {
    this.elements = elements;
    this.report = report;
    ParameterReader parameters = new ParameterReader(elements, types, report);
    this.writes = new WriteMethodReader(parameters, report);
    this.queries = new QueryMethodReader(parameters, report);
  }

  /** The DAO; methods that could not be read are reported, and left out. */
  public Optional<Dao> read(TypeElement type) {
    boolean fits =
        type.getKind() == ElementKind.INTERFACE
            && type.getTypeParameters().isEmpty()
            && !type.getModifiers().contains(Modifier.PRIVATE);
    if (!fits) {
      report.add(
          Code.DAO_METHOD,
          Place.of(type),
          type.getSimpleName()
              + " cannot be a DAO. Fix: make it an interface that is not private and has no type"
              + " parameters.");
      return Optional.empty();
    }
    List<DaoMethod> methods = new ArrayList<>();
    for (ExecutableElement method : Members.abstractMethods(type, elements)) {
      method(method).ifPresent(methods::add);
    }
    return Optional.of(new Dao(ClassName.get(type), methods, Place.of(type)));
  }

  private Optional<DaoMethod> method(ExecutableElement method) {
    List<Class<? extends Annotation>> kinds =
        KINDS.stream().filter(kind -> Annotated.has(kind, List.of(method))).toList();
    if (kinds.size() != 1 || !method.getTypeParameters().isEmpty()) {
      report.add(
          Code.DAO_METHOD,
          Place.of(method),
          "Method %s has %d of the annotations that make a statement. Fix: annotate it with one of"
                  .formatted(method.getSimpleName(), kinds.size())
              + " @Insert, @Update, @Delete, @Upsert, @Find and @Query, or make it default.");
      return Optional.empty();
    }
    Class<? extends Annotation> kind = kinds.get(0);
    Annotated annotation = Annotated.find(kind, method).orElseThrow();
    if (Set.of(Find.class, Query.class).contains(kind)) {
      return kind == Find.class
          ? queries.find(method, annotation)
          : queries.query(method, annotation);
    }
    return writes.read(method, kind, annotation);
  }
}
