package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import dev.dione.annotations.Tenant;
import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a reference: the referenced entity's table and id come from its own annotations. */
final class ReferenceReader {
  private final Declarations declarations;
  private final Report report;

  ReferenceReader(Declarations declarations, Report report) {
    this.declarations = declarations;
    this.report = report;
  }

  Optional<ReferenceDef> read(String entity, Sources sources) {
    Optional<Annotated> found = sources.annotations().find(References.class);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Annotated references = found.get();
    TypeMirror type = references.type("value");
    Optional<TypeElement> target =
        entity(type).filter(t -> Annotated.find(Entity.class, t).isPresent());
    if (target.isEmpty()) {
      report.add(
          EntityCode.REFERENCE_NOT_ENTITY,
          references.place("value"),
          entity + "." + sources.name(),
          TypeText.of(TypeName.get(type)),
          TypeText.of(TypeName.get(type)));
      return Optional.empty();
    }
    return column(references, target.get(), entity + "." + sources.name())
        .map(column -> reference(references, target.get(), column));
  }

  private static ReferenceDef reference(Annotated references, TypeElement target, String column) {
    return new ReferenceDef(
        EntityKinds.tableName(target),
        column,
        action(references, "onDelete"),
        action(references, "onUpdate"),
        references.flag("deferred"));
  }

  /** The class, if it is an entity of any kind. */
  static Optional<TypeElement> entity(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && EntityKinds.find(element).isPresent()
        ? Optional.of(element)
        : Optional.empty();
  }

  private Optional<String> column(Annotated references, TypeElement target, String where) {
    String column = references.text("column");
    if (!column.isEmpty()) {
      return Optional.of(column);
    }
    List<String> ids = referenced(target).ids();
    if (ids.size() == 1) {
      return Optional.of(ids.get(0));
    }
    if (!ids.isEmpty()) {
      report.add(
          EntityCode.REFERENCE_TARGET,
          references.place("value"),
          "%s references %s, whose id has %d columns. Fix: name a unique one with column = …: %s."
              .formatted(where, target.getSimpleName(), ids.size(), String.join(", ", ids)));
    }
    return Optional.empty(); // an entity without an id is reported where it stands
  }

  /** What references need of an entity; its problems are reported where it stands. */
  Referenced referenced(TypeElement target) {
    return declarations
        .read()
        .referenced(
            target, report, own -> new ReferenceReader(declarations.anew(), own).readNow(target));
  }

  private Referenced readNow(TypeElement target) {
    Parts parts = ofAnother(there -> SourceReader.ofEntity(target, declarations, there));
    List<String> ids = columns(parts, Reach.beside(target), "", false, new HashSet<>());
    return new Referenced(ids, tenantColumn(parts.shape()));
  }

  /**
   * The parts of another type than the subject, whose problems are reported where it stands. The
   * subject waits for what the other one waits for.
   */
  private Parts ofAnother(Function<Report, Parts> reading) {
    Report there = report.elsewhere();
    Parts parts = reading.apply(there);
    if (there.isDeferred()) {
      report.defer();
    }
    return parts;
  }

  /** The column that says whose a row is, if the entity has tenants. */
  private static @Nullable String tenantColumn(Shape shape) {
    for (Sources part : shape.properties()) {
      if (part.annotations().has(Tenant.class)) {
        return columnName(part);
      }
    }
    return null;
  }

  /** The columns of the id in a type, those of embedded objects too; or all of a type's columns. */
  private List<String> columns(
      Parts of, Reach reach, String prefix, boolean all, Set<Element> around) {
    List<String> columns = new ArrayList<>();
    for (Sources sources : of.all()) {
      boolean id = all || sources.annotations().has(Id.class);
      Optional<Annotated> embedded = Within.embedded(sources);
      Optional<TypeElement> inner = EmbeddedReader.element(sources);
      if (embedded.isEmpty()) {
        columns.addAll(id ? List.of(prefix + columnName(sources)) : List.of());
      } else if (inner.isPresent() && around.add(inner.get())) {
        String within = prefix + embedded.get().text("prefix");
        Parts parts =
            ofAnother(at -> new SourceReader(inner.get(), reach, declarations, at).parts());
        columns.addAll(columns(parts, reach, within, id, around));
        around.remove(inner.get());
      }
    }
    return columns;
  }

  static String columnName(Sources sources) {
    return sources
        .annotations()
        .find(Column.class)
        .map(c -> c.text("name"))
        .filter(n -> !n.isEmpty())
        .orElseGet(() -> Names.snakeCase(sources.name()));
  }

  private static ReferenceDef.Action action(Annotated references, String member) {
    return ReferenceDef.Action.valueOf(references.constant(member, References.Action.class).name());
  }
}
