package dev.dione.processor.read;

import dev.dione.processor.model.Carried;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a class file will lose, so that the generated type can carry it. */
public final class CarriedReader {
  private final Declarations declarations;
  private final Elements elements;
  private final Types types;
  private final Report muted;

  /** A reader of what was read already without a problem of this report. */
  public CarriedReader(Declarations declarations, Elements elements, Types types, Report report) {
    this.muted = report.elsewhere();
    this.declarations = declarations;
    this.elements = elements;
    this.types = types;
  }

  /** What is lost of an entity. */
  public List<Carried> entity(TypeElement type) {
    List<Carried> carried = new ArrayList<>();
    Parts parts = SourceReader.ofEntity(type, declarations, muted);
    for (Carried item : properties(type, parts, Reach.beside(type))) {
      if (item.isSomething() && !carried.contains(item)) {
        carried.add(item);
      }
    }
    return carried;
  }

  /** What is lost of a DAO's methods, and of the records that they return. */
  public List<Carried> dao(TypeElement type) {
    List<Carried> carried = new ArrayList<>();
    List<Carried> rows = new ArrayList<>();
    List<ExecutableElement> declared = Members.abstractMethods(type, elements);
    List<ExecutableElement> methods = declarations.restoreMethods(type, declared, muted);
    methods.stream()
        .map(method -> (TypeElement) method.getEnclosingElement())
        .distinct()
        .map(CarriedReader::silenced)
        .filter(Carried::isSomething)
        .forEach(carried::add);
    for (ExecutableElement method : methods) {
      Signature signature = Signature.of(method, (DeclaredType) type.asType(), types, declarations);
      Optional<TypeElement> returned = row(Returns.rows(signature).row());
      Carried lost = method(signature, returned);
      if (lost.isSomething()) {
        carried.add(lost);
      }
      returned.stream()
          .flatMap(row -> properties(row, Reach.beside(type)).stream())
          .filter(row -> !rows.contains(row))
          .forEach(rows::add);
    }
    carried.addAll(rows);
    return carried;
  }

  private Carried method(Signature method, Optional<TypeElement> row) {
    List<String> nullable = new ArrayList<>();
    for (int i = 0; i < method.method().getParameters().size(); i++) {
      if (method.takesNull(i)) {
        nullable.add(method.parameterName(i));
      }
    }
    if (method.mayReturnNull()) {
      nullable.add(Carried.RETURN);
    }
    if (method.mayHoldNull()) {
      nullable.add(Carried.ELEMENT);
    }
    return new Carried(
        method.name(),
        declarations.carriedParameters(method.method()),
        nullable,
        silencedIn(method.method(), row));
  }

  /** The warnings that a type silences in all of its methods, or a type around it. */
  private static Carried silenced(TypeElement type) {
    List<String> keys = new ArrayList<>();
    for (Element at = type; at != null; at = at.getEnclosingElement()) {
      keys.addAll(Warnings.silenced(at));
    }
    return new Carried(type.getQualifiedName().toString(), List.of(), List.of(), keys);
  }

  /** Those of one method, and of the rows that it returns: a class file has one place for both. */
  private static List<String> silencedIn(ExecutableElement method, Optional<TypeElement> row) {
    List<String> keys = new ArrayList<>(Warnings.silenced(method));
    method.getParameters().forEach(p -> keys.addAll(Warnings.silenced(p)));
    row.ifPresent(type -> keys.addAll(silencedBy(type)));
    return keys.stream().distinct().toList();
  }

  private static List<String> silencedBy(TypeElement row) {
    return Stream.concat(Stream.of(row), row.getEnclosedElements().stream())
        .flatMap(element -> Warnings.silenced(element).stream())
        .toList();
  }

  private Optional<TypeElement> row(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && ValueTypes.plain(type).isEmpty()
            && !StoredTypes.areConverted(type, Annotations.NONE)
            && Returns.counts(type).isEmpty()
            && ReferenceReader.entity(type).isEmpty()
            && RowRecordReader.canBeRow(element, declarations, muted)
        ? Optional.of(element)
        : Optional.empty();
  }

  private List<Carried> properties(TypeElement type, Reach reach) {
    declarations.restoreRow(type); // it was read, but perhaps by the root
    return properties(type, new SourceReader(type, reach, declarations, muted).parts(), reach);
  }

  /**
   * What is lost of a type, of those that it embeds, and of children; an entity carries its own.
   */
  private List<Carried> properties(TypeElement type, Parts parts, Reach reach) {
    List<Sources> all = parts.all();
    List<String> nullable =
        all.stream()
            .filter(s -> declarations.isNullable(s.elements()))
            .map(s -> s.first() instanceof ExecutableElement ? s.name() + "()" : s.name())
            .toList();
    List<String> parameters =
        parts.shape().constructor().map(declarations::carriedParameters).orElse(List.of());
    List<Carried> carried = new ArrayList<>();
    carried.add(new Carried(type.getQualifiedName().toString(), parameters, nullable));
    all.stream()
        .filter(s -> Within.embedded(s).isPresent())
        .flatMap(s -> EmbeddedReader.element(s).stream())
        .filter(embedded -> ReferenceReader.entity(embedded.asType()).isEmpty())
        .forEach(embedded -> carried.addAll(properties(embedded, reach)));
    all.stream()
        .filter(s -> RelationReader.annotation(s).isPresent())
        .flatMap(s -> row(RelationReader.childType(s)).stream())
        .forEach(child -> carried.addAll(properties(child, reach)));
    return carried;
  }
}
