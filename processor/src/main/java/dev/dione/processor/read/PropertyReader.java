package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Id;
import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.schema.CheckDef;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.schema.GeneratedDef;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one property with its column. */
final class PropertyReader {
  private final Within within;
  private final String entity;
  private final Declarations declarations;
  private final Report report;
  private final ReferenceReader references;

  PropertyReader(Within within, Declarations declarations, Report report) {
    this.within = within;
    this.entity = within.label();
    this.declarations = declarations;
    this.report = report;
    this.references = new ReferenceReader(declarations, report);
  }

  /**
   * The property. If it cannot be stored, that is reported, and what comes back stands in for it,
   * so that nobody misses it.
   */
  Property read(Sources sources) {
    String name = sources.name();
    Place place = Place.of(sources.first());
    Optional<ValueType> type =
        new StoredTypes(declarations, within.reach(), report)
            .of(entity + "." + name, sources.type(), sources.annotations(), place);
    RelationReader.annotation(sources)
        .ifPresent(
            relation ->
                report.add(
                    RelationCode.RELATION_PLACE,
                    relation.place(),
                    "%s.%s is part of an entity, which is one row. Fix: declare a record with the entity as @Embedded, and the @Relation beside it."
                        .formatted(entity, name)));
    if (type.isEmpty() && RelationReader.annotation(sources).isPresent()) {
      TypeName java = TypeName.get(sources.type());
      return new PropertyReader(within, declarations, report.elsewhere())
          .property(sources, new ValueType(ValueKind.STRING, java), place);
    }
    if (type.isEmpty()) {
      TypeName java = TypeName.get(sources.type());
      if (!StoredTypes.areConverted(sources.type(), sources.annotations())) {
        report.add(
            EntityCode.UNMAPPED_TYPE,
            place,
            entity + "." + name,
            TypeText.of(java),
            MappedInstead.of(sources.type()),
            ", or with @Ignore");
      }
      Report muted = report.elsewhere();
      return new PropertyReader(within, declarations, muted)
          .property(sources, new ValueType(ValueKind.STRING, java), place);
    }
    if (sources.accessor().isEmpty()) {
      EmbeddedReader.reportAccessor(sources, within, report);
    }
    return property(sources, type.get(), place);
  }

  private Property property(Sources sources, ValueType type, Place place) {
    Optional<Annotated> column = sources.annotations().find(Column.class);
    boolean id = within.id() || sources.annotations().has(Id.class);
    column.ifPresent(c -> options(c, type, sources.name()));
    Role role = new RoleReader(entity, declarations, report).read(sources, type, place);
    boolean reference = !sources.type().getKind().isPrimitive();
    boolean own = reference && declarations.isNullable(sources.elements());
    boolean marked = own || within.mayBeMissing();
    String defaultSql = column.map(c -> c.text("defaultValue")).orElse("");
    boolean notNull =
        !marked
            || role == Role.UUID
            || role == Role.TENANT
            || !defaultSql.isEmpty()
            || column.map(c -> c.flag("notNull")).orElse(false);
    // The database makes the id of a rowid alias; times and UUIDs are written by Dione.
    boolean nullable = marked || role.isTime();
    ColumnDef definition =
        new ColumnDef(
            within.prefix() + ReferenceReader.columnName(sources),
            column.map(c -> columnType(c, type, sources.name())).orElse(type.kind().columnType()),
            column.map(PropertyReader::collation).orElse(Collation.BINARY),
            notNull && !(id && isRowid(type) && marked),
            defaultSql.isEmpty() ? null : defaultSql,
            column.map(PropertyReader::generated).orElse(null),
            checks(sources.annotations()),
            references.read(entity, sources).orElse(null));
    return new Property(
        within.path(sources.name()),
        definition,
        type,
        nullable,
        own || role.isTime(),
        policy(column, marked, role),
        role,
        id,
        sources.computed(),
        sources.accessor(),
        within.holder(),
        place);
  }

  private static Collation collation(Annotated column) {
    return Collation.valueOf(column.constant("collate", Column.Collation.class).name());
  }

  private static @Nullable GeneratedDef generated(Annotated column) {
    String sql = column.text("generated");
    return sql.isEmpty() ? null : new GeneratedDef(sql, column.flag("stored"));
  }

  private static boolean isRowid(ValueType type) {
    return type.kind() == ValueKind.LONG || type.kind() == ValueKind.INT;
  }

  private static Policy policy(Optional<Annotated> column, boolean nullable, Role role) {
    if (role.isTime()) {
      return role == Role.CREATED ? Policy.INSERT_ONLY : Policy.OVERWRITE;
    }
    if (role == Role.TENANT) {
      return Policy.INSERT_ONLY;
    }
    return switch (column
        .map(c -> c.constant("onUpsert", Column.Policy.class))
        .orElse(Column.Policy.AUTO)) {
      // A row without a mark is there again.
      case AUTO -> nullable && role != Role.DELETED ? Policy.PRESERVE : Policy.OVERWRITE;
      case PRESERVE -> Policy.PRESERVE;
      case OVERWRITE -> Policy.OVERWRITE;
      case INSERT_ONLY -> Policy.INSERT_ONLY;
    };
  }

  /** An option that would do nothing is a misunderstanding. */
  private void options(Annotated column, ValueType type, String name) {
    boolean timed =
        switch (type.kind()) {
          case LOCAL_TIME, LOCAL_DATE_TIME, INSTANT -> true;
          case SQLITE_TIME, SQLITE_DATE_TIME, SQLITE_INSTANT -> true;
          default -> false;
        };
    boolean duration =
        type.kind() == ValueKind.DURATION || type.kind() == ValueKind.DURATION_MILLIS;
    if (column.isWritten("time") && !timed) {
      useless(column, "time", "a LocalTime, LocalDateTime or Instant", type, name);
    }
    if (column.isWritten("as") && !duration) {
      useless(column, "as", "a Duration", type, name);
    }
    if (column.isWritten("collate") && type.kind() != ValueKind.STRING) {
      useless(column, "collate", "a String", type, name);
    }
    if (column.isWritten("stored") && column.text("generated").isEmpty()) {
      report.add(
          EntityCode.COLUMN_OPTION,
          column.place("stored"),
          "%s.%s is not generated, and \"stored\" is for a generated column. Fix: leave it out."
              .formatted(entity, name));
    }
  }

  private void useless(Annotated column, String option, String types, ValueType type, String name) {
    report.add(
        EntityCode.COLUMN_OPTION,
        column.place(option),
        "%s.%s is of type %s, and \"%s\" is for %s. Fix: leave it out."
            .formatted(entity, name, TypeText.of(type.java()), option, types));
  }

  private ColumnType columnType(Annotated column, ValueType type, String name) {
    Column.Type wanted = column.constant("type", Column.Type.class);
    ColumnType natural = type.kind().columnType();
    if (wanted == Column.Type.AUTO || wanted.name().equals(natural.name())) {
      return natural;
    }
    if (wanted == Column.Type.ANY) {
      return ColumnType.ANY;
    }
    report.add(
        EntityCode.COLUMN_OPTION,
        column.place("type"),
        "%s.%s is of type %s, which is stored as %s, not %s. Fix: leave out the type, or use ANY."
            .formatted(entity, name, TypeText.of(type.java()), natural, wanted));
    return natural;
  }

  private static List<CheckDef> checks(Annotations annotations) {
    List<CheckDef> checks = new ArrayList<>();
    for (Annotated check : annotations.all(Check.class, Check.List.class)) {
      String name = check.text("name");
      CheckDef definition = new CheckDef(name.isEmpty() ? null : name, check.text("value"));
      // javac copies a component's annotation to its field and accessor
      if (!checks.contains(definition)) {
        checks.add(definition);
      }
    }
    return checks;
  }
}
