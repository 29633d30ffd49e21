package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Relation;
import dev.dione.processor.model.Relation.Columns;
import dev.dione.processor.model.Relation.Holding;
import dev.dione.processor.model.Relation.Link;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Relation}: which children a component holds, and how they are found. */
final class RelationReader {
  private final Declarations declarations;
  private final RowRecordReader records;
  private final RelationPlaces written;
  private final Annotated annotation;
  private final Report report;

  /**
   * A reader.
   *
   * @param records reads children that are entities or records
   * @param written the annotation
   */
  RelationReader(
      Declarations declarations, RowRecordReader records, RelationPlaces written, Report report) {
    this.declarations = declarations;
    this.records = records;
    this.written = written;
    this.annotation = written.annotation();
    this.report = report;
  }

  /** The annotation of a component that holds children. */
  static Optional<Annotated> annotation(Sources sources) {
    return sources.annotations().find(dev.dione.annotations.Relation.class);
  }

  /** The relation; problems are reported. */
  Optional<Relation> read(Sources sources, Within within) {
    String name = within.label() + "." + sources.name();
    if (!sources.isResolved()) {
      report.defer();
      return Optional.empty();
    }
    if (within.holder() != null) {
      report.add(
          RelationCode.RELATION_PLACE,
          written.place(),
          "%s is part of an embedded object, whose columns are not its own. Fix: move the relation to the record around it."
              .formatted(name));
      return Optional.empty();
    }
    Held held = held(sources);
    Optional<Child> child = child(name, held, sources, within.reach());
    if (child.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entity> through = Optional.empty();
    if (annotation.isWritten("through")) {
      through = entity(name, "through");
      if (through.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(relation(name, sources, held, child.get(), through.orElse(null)));
  }

  private Relation relation(
      String name, Sources sources, Held held, Child child, @Nullable Entity through) {
    Columns key = written.columns("value", List.of());
    boolean byId = !held.holding().isMany() || through != null;
    Columns columns = written.columns("child", byId ? child.entity().idColumns() : key.names());
    Link link =
        through == null
            ? null
            : new Link(
                through,
                written.columns("throughParent", key.names()),
                written.columns("throughChild", columns.names()));
    return new Relation(
        name,
        held.holding(),
        child.row(),
        child.columns(),
        child.entity(),
        key,
        columns,
        link,
        new OrderReader(report).ofChildren(name, sources.annotations()),
        written.place());
  }

  /**
   * What a component holds.
   *
   * @param holding how it holds children
   * @param type the type of one
   */
  private record Held(Holding holding, TypeMirror type) {}

  private Held held(Sources sources) {
    TypeMirror type = childType(sources);
    if (type != sources.type()) {
      DeclaredType holder = (DeclaredType) sources.type();
      boolean list = Returns.isNamed(holder, "java.util.List");
      boolean set = Returns.isNamed(holder, "java.util.Set");
      return new Held(list ? Holding.LIST : set ? Holding.SET : Holding.OPTIONAL, type);
    }
    boolean nullable = declarations.isNullable(sources.elements());
    return new Held(nullable ? Holding.OR_NULL : Holding.ONE, type);
  }

  /** The type of one child, however a component holds it. */
  static TypeMirror childType(Sources sources) {
    boolean holds =
        sources.type() instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && (Returns.isNamed(declared, "java.util.List")
                || Returns.isNamed(declared, "java.util.Set")
                || Returns.isNamed(declared, "java.util.Optional"));
    return holds ? ((DeclaredType) sources.type()).getTypeArguments().get(0) : sources.type();
  }

  /**
   * What a child is.
   *
   * @param row what it becomes
   * @param columns the columns that it needs
   * @param entity whose table it is in
   */
  private record Child(RowShape row, List<Field> columns, Entity entity) {}

  private Optional<Child> child(String name, Held held, Sources sources, Reach reach) {
    boolean converted = StoredTypes.areConverted(held.type(), sources.annotations());
    if (converted || ValueTypes.plain(held.type()).isPresent()) {
      return new StoredTypes(declarations, reach, report)
          .of("A value of " + name, held.type(), sources.annotations(), written.place())
          .flatMap(value -> value(name, value));
    }
    if (!(held.type() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type)) {
      report(name, held);
      return Optional.empty();
    }
    if (annotation.isWritten("column")) {
      report.add(
          RelationCode.RELATION_TYPE,
          written.place("column"),
          name,
          "%s, which takes several columns".formatted(TypeText.of(TypeName.get(held.type()))),
          "remove column");
      return Optional.empty();
    }
    if (ReferenceReader.entity(held.type()).isPresent()) {
      return entityChild(name, type);
    }
    if (!RowRecordReader.canBeRow(type, declarations, report)
        || declarations.isRowLost(type, written.place(), report)) {
      report(name, held);
      return Optional.empty();
    }
    return recordChild(name, type);
  }

  private void report(String name, Held held) {
    report.add(
        RelationCode.RELATION_TYPE,
        written.place(),
        name,
        TypeText.of(TypeName.get(held.type())),
        "use an entity, a record or a plain value, or List, Set or Optional of one");
  }

  private Optional<Child> entityChild(String name, TypeElement type) {
    if (annotation.isWritten("entity")) {
      report.add(
          RelationCode.RELATION_ENTITY,
          written.place("entity"),
          name,
          "holds entities, whose table is known. Fix: remove entity");
      return Optional.empty();
    }
    return records
        .entity(type, written.place())
        .map(row -> new Child(row, row.fields(), row.entity()));
  }

  private Optional<Child> value(String name, ValueType type) {
    if (!annotation.isWritten("column") || !annotation.isWritten("entity")) {
      report.add(
          RelationCode.RELATION_ENTITY,
          written.place(),
          name,
          "holds plain values, and does not say from where. Fix: add entity and column");
      return Optional.empty();
    }
    Field field = new Field(annotation.text("column"), type, false);
    return entity(name, "entity")
        .map(entity -> new Child(new RowShape.OfColumn(field), List.of(field), entity));
  }

  private Optional<Child> recordChild(String name, TypeElement type) {
    if (records.isReading(type)) {
      report.add(
          RelationCode.RELATION_CYCLE,
          written.place(),
          name,
          type.getSimpleName(),
          name.substring(0, name.indexOf('.')));
      return Optional.empty();
    }
    return records
        .read(type, written.place())
        .map(RowShape.OfRecord::new)
        .flatMap(row -> table(name, row).map(entity -> new Child(row, row.fields(), entity)));
  }

  /** The entity in whose table the rows of a record are: the named one, or that it embeds. */
  private Optional<Entity> table(String name, RowShape.OfRecord row) {
    if (annotation.isWritten("entity")) {
      return entity(name, "entity");
    }
    if (row.embedded().isEmpty()) {
      report.add(
          RelationCode.RELATION_ENTITY,
          written.place(),
          name,
          "holds %s, which does not tell the table. Fix: add entity"
              .formatted(TypeText.of(row.type())));
    }
    return row.embedded();
  }

  private Optional<Entity> entity(String name, String member) {
    TypeMirror type = annotation.type(member);
    Optional<TypeElement> entity =
        type.getKind() == TypeKind.VOID ? Optional.empty() : ReferenceReader.entity(type);
    if (entity.isEmpty()) {
      report.add(
          RelationCode.RELATION_ENTITY,
          written.place(member),
          name,
          "names %s, which is no entity. Fix: name an entity"
              .formatted(TypeText.of(TypeName.get(type))));
      return Optional.empty();
    }
    return records.entity(entity.get(), written.place(member)).map(RowShape.OfEntity::entity);
  }
}
