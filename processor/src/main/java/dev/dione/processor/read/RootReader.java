package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Database;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.Root.DaoAccess;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a database root with its entities and DAOs. */
public final class RootReader {
  private static final String BASE = "dev.dione.D1Database";
  private static final Set<String> TAKEN = Set.of("ddl", "commit", "close");

  private final Declarations declarations;
  private final Elements elements;
  private final Types types;
  private final Report report;
  private final Report parts;
  private final List<String> faulty = new ArrayList<>();

  /**
   * A reader.
   *
   * @param declarations what is known of names and nullness
   * @param report for the problems of the root itself
   * @param parts for those of entities and DAOs, which are printed where they stand
   */
  public RootReader(
      Declarations declarations, Elements elements, Types types, Report report, Report parts) {
    this.declarations = declarations;
    this.elements = elements;
    this.types = types;
    this.report = report;
    this.parts = parts;
  }

  /** The root; empty if it cannot be one. */
  public Optional<Root> read(TypeElement type) {
    Annotated annotation = Annotated.find(Database.class, type).orElseThrow();
    TypeElement base = elements.getTypeElement(BASE);
    boolean fits =
        type.getKind() == ElementKind.INTERFACE
            && type.getTypeParameters().isEmpty()
            && Reach.beside(type).refusal(type).isEmpty()
            && base != null
            && types.isSubtype(type.asType(), base.asType());
    if (!fits) {
      report.add(
          RootCode.DATABASE_ROOT,
          annotation.place(),
          type.getSimpleName()
              + " cannot be a database root. Fix: make it an interface that extends "
              + BASE
              + ", from dione-runtime.");
      return Optional.empty();
    }
    if (!Resolved.are(List.of(type))) {
      report.defer();
      return Optional.empty();
    }
    return Optional.of(
        new Root(
            ClassName.get(type),
            entities(type, annotation),
            List.copyOf(faulty),
            daos(type),
            Members.nestedTypes(type),
            Place.of(type)));
  }

  private List<Entity> entities(TypeElement root, Annotated annotation) {
    List<Entity> entities = new ArrayList<>();
    Set<TypeElement> seen = new HashSet<>();
    for (Annotated.TypeAt listed : annotation.types("entities")) {
      Optional<TypeElement> entity = ReferenceReader.entity(listed.type());
      if (entity.isEmpty()) {
        report.add(
            RootCode.DATABASE_ROOT,
            listed.place(),
            "%s lists %s, which is no entity. Fix: annotate it with @Entity, or take it out."
                .formatted(root.getSimpleName(), TypeText.of(TypeName.get(listed.type()))));
      }
      if (entity.isPresent() && !seen.add(entity.get())) {
        report.add(
            RootCode.DATABASE_ROOT,
            listed.place(),
            "%s lists %s twice. Fix: take one out."
                .formatted(root.getSimpleName(), entity.get().getSimpleName()));
        continue;
      }
      entity
          .filter(e -> !declarations.isLost(e, listed.place(), report))
          .flatMap(this::entity)
          .ifPresent(entities::add);
    }
    return entities;
  }

  private Optional<Entity> entity(TypeElement type) {
    Report own = parts.elsewhere();
    Optional<Entity> entity = new EntityReader(declarations, own).read(type);
    parts.absorb(own);
    if (!own.isClean()) {
      faulty.add(EntityKinds.tableName(type));
    }
    return entity;
  }

  private List<DaoAccess> daos(TypeElement root) {
    List<DaoAccess> daos = new ArrayList<>();
    for (ExecutableElement method : Members.abstractMethods(root, elements)) {
      TypeElement declaring = (TypeElement) method.getEnclosingElement();
      if (!declaring.getQualifiedName().contentEquals(BASE)) {
        dao(method).ifPresent(daos::add);
      }
    }
    return daos;
  }

  private Optional<DaoAccess> dao(ExecutableElement method) {
    if (!Resolved.is(method.getReturnType())) {
      report.defer();
      return Optional.empty();
    }
    boolean fits =
        method.getParameters().isEmpty()
            && method.getReturnType() instanceof DeclaredType declared
            && Annotated.find(Dao.class, declared.asElement()).isPresent();
    String name = method.getSimpleName().toString();
    if (!fits || TAKEN.contains(name)) {
      report.add(
          RootCode.DATABASE_ROOT,
          Place.of(method),
          fits
              ? "What is generated has a method %s() of its own. Fix: give this one another name."
                  .formatted(name)
              : "Method %s gives no DAO. Fix: let it return an interface annotated with @Dao and take no parameters, or make it default."
                  .formatted(name));
      return Optional.empty();
    }
    TypeElement dao = (TypeElement) ((DeclaredType) method.getReturnType()).asElement();
    if (declarations.isLost(dao, Place.of(method), report)) {
      return Optional.empty();
    }
    return DaoReader.read(dao, declarations, elements, types, parts)
        .map(read -> new DaoAccess(name, read, Place.of(method)));
  }
}
