package dev.dione.processor.read;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Converted;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.References;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import dev.dione.processor.model.Making;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.ShapeCode;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Finds the properties of a type: what its objects are made of, and computed methods. */
final class SourceReader {
  private static final List<Class<? extends Annotation>> COLUMN_MARKS =
      List.of(
          Id.class,
          Column.class,
          References.class,
          Check.class,
          Json.class,
          Converted.class,
          Embedded.class,
          CreatedAt.class,
          UpdatedAt.class,
          Version.class,
          SoftDelete.class,
          Tenant.class);

  private final TypeElement type;
  private final Reach reach;
  private final Declarations declarations;
  private final Report report;
  private final TypeMembers members;

  SourceReader(TypeElement type, Reach reach, Declarations declarations, Report report) {
    declarations.restoreProperties(type, report);
    this.type = type;
    this.reach = reach;
    this.declarations = declarations;
    this.report = report;
    this.members = new TypeMembers(type, reach, declarations);
  }

  /** What an entity is made of, which is read once in a round. */
  static Parts ofEntity(TypeElement type, Declarations declarations, Report report) {
    declarations.restoreProperties(type, report);
    return declarations
        .read()
        .parts(
            type,
            report,
            own -> new SourceReader(type, Reach.beside(type), declarations, own).parts());
  }

  /** What the type is made of; no more than its shape if that could not be read. */
  Parts parts() {
    Shape shape = shape();
    boolean faulty = shape.properties().isEmpty() && !report.isClean();
    return new Parts(shape, faulty ? List.of() : computedProperties(shape.properties()));
  }

  /** Why generated code cannot make objects of a type; empty if it can. */
  static String refusal(TypeElement type, Reach reach) {
    boolean implemented = ImmutablesShape.is(type);
    if (type.getKind() != ElementKind.RECORD
        && type.getKind() != ElementKind.CLASS
        && !implemented) {
      return "it is an " + type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "it has type parameters";
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT) && !implemented) {
      return "it is abstract";
    }
    String hidden = reach.refusal(type);
    return hidden.isEmpty() && isInner(type) ? "it is an inner class" : hidden;
  }

  /** Whether objects of a class need one of the class around it. */
  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested()
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getKind() == ElementKind.CLASS;
  }

  /** Whether an annotation says that something is a column. */
  static boolean isMarked(Element element) {
    return COLUMN_MARKS.stream().anyMatch(Annotations.on(element)::has);
  }

  /**
   * How objects of the type are taken apart and made. What stands in the way is reported, and the
   * shape has no properties then.
   */
  Shape shape() {
    Shape nothing = new Shape(List.of(), new Making.Constructor());
    if (awaitsLombok()) {
      return nothing;
    }
    if (ImmutablesShape.is(type)) {
      return ImmutablesShape.read(type, members);
    }
    ConstructorShape constructed = new ConstructorShape(type, members, declarations);
    if (constructed.isRecord()) {
      return constructed.record();
    }
    Optional<ExecutableElement> constructor = constructed.fitting();
    BeanShape bean = new BeanShape(type, members);
    if (bean.canBeEmpty()
        && (constructor.isEmpty() || bean.hasMoreThan(constructor.get(), declarations))) {
      return bean.read(reach, report);
    }
    if (constructor.isPresent()) {
      return constructed.of(constructor.get(), reach, report);
    }
    report.add(
        EntityCode.CONSTRUCTOR,
        Place.of(type),
        type.getSimpleName() + " has no constructor that takes its fields" + hiddenByKotlin(),
        type.getSimpleName(),
        reach.demand(type));
    return nothing;
  }

  private String hiddenByKotlin() {
    List<String> hidden = KotlinNames.hiddenProperties(type);
    return hidden.isEmpty()
        ? ""
        : ": Kotlin hides it from Java, for the value classes of %s, unless @JvmExposeBoxed stands on %s"
            .formatted(String.join(", ", hidden), type.getSimpleName());
  }

  private boolean awaitsLombok() {
    Optional<String> annotation = LombokTypes.annotation(type);
    if (annotation.isPresent() && declarations.sources().isBeforeLombok(type)) {
      report.defer();
      return true;
    }
    if (annotation.isPresent() && declarations.sources().isLombokMissing()) {
      report.add(ShapeCode.LOMBOK, Place.of(type), type.getSimpleName(), annotation.get());
      return true;
    }
    return false;
  }

  /**
   * Methods that are columns: without parameters, annotated, and no accessor of another property.
   */
  private List<Sources> computedProperties(List<Sources> known) {
    Set<Element> accessors = new HashSet<>();
    known.forEach(sources -> accessors.addAll(sources.elements()));
    List<Sources> computed = new ArrayList<>();
    for (ExecutableElement method : members.methods()) {
      if (accessors.contains(method)) {
        continue;
      }
      Annotations annotations = Annotations.on(method);
      boolean marked =
          annotations.has(Id.class)
              || annotations.has(Column.class)
              || annotations.has(References.class);
      if (!marked) {
        requireNoOption(method, annotations);
      } else if (isReadable(method)) {
        String name = method.getSimpleName().toString();
        computed.add(new Sources(name, members.typeOf(method), List.of(method), name + "()", true));
      }
    }
    return computed;
  }

  private void requireNoOption(ExecutableElement method, Annotations annotations) {
    for (Class<? extends Annotation> option :
        List.of(
            Check.class,
            Json.class,
            Converted.class,
            Embedded.class,
            CreatedAt.class,
            UpdatedAt.class)) {
      if (annotations.has(option)) {
        report.add(
            EntityCode.COLUMN_OPTION,
            Place.of(method),
            "%s.%s is no property, and @%s says something of one. Fix: add @Column, or remove it."
                .formatted(type.getSimpleName(), method, option.getSimpleName()));
      }
    }
  }

  private boolean isReadable(ExecutableElement method) {
    boolean readable =
        method.getParameters().isEmpty()
            && method.getReturnType().getKind() != TypeKind.VOID
            && members.isUsable(method);
    if (!readable) {
      report.add(
          EntityCode.COLUMN_OPTION,
          Place.of(method),
          "%s.%s is a computed column, and has to be a method that is %s, not static, without"
                  .formatted(type.getSimpleName(), method, reach.demand(method))
              + " parameters and with a result. Fix: change it, or remove the annotation.");
    }
    return readable;
  }
}
