package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.Making;
import dev.dione.processor.model.Part;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a record that rows become, with the objects and entities that it embeds. */
final class RowRecordReader {
  private final Declarations declarations;
  private final Reach reach;
  private final Report report;
  private final EmbeddedReader embedded;
  private final Deque<TypeElement> around = new ArrayDeque<>();

  /**
   * A reader.
   *
   * @param reach what the code that makes the rows can reach
   */
  RowRecordReader(Declarations declarations, Reach reach, Report report) {
    this.declarations = declarations;
    this.reach = reach;
    this.report = report;
    this.embedded = new EmbeddedReader(declarations);
  }

  /**
   * Whether rows can become objects of a type: a record, or a class that says what it is made of.
   */
  static boolean canBeRow(TypeElement type, Declarations declarations, Report report) {
    if (type.getKind() == ElementKind.RECORD) {
      return true;
    }
    Reach reach = Reach.beside(type);
    boolean known = declarations.sources().contains(type) || declarations.isCarried(type);
    if (!known || !SourceReader.refusal(type, reach).isEmpty()) {
      return false;
    }
    Report muted = report.elsewhere();
    Shape shape = new SourceReader(type, reach, declarations, muted).shape();
    return muted.isDeferred() || (muted.isClean() && !shape.properties().isEmpty());
  }

  /**
   * How the record is made; components that no column can become are reported at the method, and
   * left out. Empty if it names what is not there yet.
   */
  Optional<Making> read(TypeElement type, Place method) {
    around.push(type);
    try {
      return read(type, Within.outermost(type, reach), method, report);
    } finally {
      around.pop();
    }
  }

  /** Whether a record is being read now: one that holds itself would have no end. */
  boolean isReading(TypeElement type) {
    return around.contains(type);
  }

  private Optional<Making> read(TypeElement type, Within within, Place method, Report at) {
    Shape shape = new SourceReader(type, within.reach(), declarations, at).shape();
    if (!shape.properties().stream().allMatch(Sources::isResolved)) {
      at.defer();
    }
    if (at.isDeferred()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (Sources sources : shape.properties()) {
      part(type, sources, within, method, at).ifPresent(parts::add);
    }
    return Optional.of(new Making(ClassName.get(type), parts, shape.how()));
  }

  private Optional<Part> part(
      TypeElement type, Sources sources, Within within, Place method, Report at) {
    Optional<Annotated> relation = RelationReader.annotation(sources);
    if (relation.isPresent()) {
      RelationPlaces places =
          new RelationPlaces(relation.get(), declarations.isSource(type) ? null : method);
      return new RelationReader(declarations, this, places, at)
          .read(sources, within)
          .map(Part.OfChildren::new);
    }
    return Within.embedded(sources)
        .map(annotation -> embedded(sources, within, annotation, method, at))
        .orElseGet(() -> column(sources, within, method, at));
  }

  private Optional<Part> column(Sources sources, Within within, Place method, Report at) {
    String name = within.label() + "." + sources.name();
    Optional<ValueType> value =
        new StoredTypes(declarations, within.reach(), at)
            .of(name, sources.type(), sources.annotations(), method);
    if (value.isEmpty()) {
      if (!StoredTypes.areConverted(sources.type(), sources.annotations())) {
        at.add(
            EntityCode.UNMAPPED_TYPE,
            method,
            name,
            TypeText.of(TypeName.get(sources.type())),
            MappedInstead.of(sources.type()),
            "");
      }
      return Optional.empty();
    }
    boolean nullable =
        !sources.type().getKind().isPrimitive() && declarations.isNullable(sources.elements());
    String column = within.prefix() + ReferenceReader.columnName(sources);
    Field field = new Field(column, value.get(), nullable || within.mayBeMissing());
    return Optional.of(new Part.OfColumn(field, nullable));
  }

  private Optional<Part> embedded(
      Sources sources, Within within, Annotated annotation, Place method, Report at) {
    boolean nullable = declarations.isNullable(sources.elements());
    Optional<TypeElement> entity =
        EmbeddedReader.element(sources).filter(e -> EntityKinds.find(e).isPresent());
    if (entity.isPresent()) {
      Within inner = within.embedding(sources, entity.get(), annotation, nullable);
      return entity(entity.get(), method)
          .map(row -> new Part.OfEntity(row.entity(), fields(row, inner), nullable));
    }
    return embedded
        .type(sources, within, annotation, at)
        .flatMap(
            type -> {
              Within inner = within.embedding(sources, type, annotation, nullable);
              return embedded.reading(
                  type,
                  annotation,
                  at,
                  found ->
                      read(type, inner, method, found).map(m -> new Part.OfObject(m, nullable)));
            });
  }

  private static List<Field> fields(RowShape.OfEntity entity, Within inner) {
    return entity.fields().stream()
        .map(field -> field.within(inner.prefix(), inner.mayBeMissing()))
        .toList();
  }

  /** A row that is an entity; empty if that is faulty, or its class file is lost. */
  Optional<RowShape.OfEntity> entity(TypeElement type, Place method) {
    if (declarations.isLost(type, method, report)) {
      return Optional.empty();
    }
    // Its problems are reported where it stands.
    Report elsewhere = report.elsewhere();
    Optional<RowShape.OfEntity> entity =
        new EntityReader(declarations, elsewhere).read(type).map(RowShape.OfEntity::new);
    report.absorb(elsewhere);
    return elsewhere.isClean() ? entity : Optional.empty();
  }
}
