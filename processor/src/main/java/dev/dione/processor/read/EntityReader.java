package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Check;
import dev.dione.annotations.Id;
import dev.dione.annotations.Ignore;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import dev.dione.dialect.schema.CheckDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.IndexDef.IndexedColumn;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Entity.Argument;
import dev.dione.processor.model.Entity.Reference;
import dev.dione.processor.model.Property;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads an entity. */
public final class EntityReader {
  private static final Pattern INDEXED =
      Pattern.compile("(\\S+)(?:\\s+(ASC|DESC))?", Pattern.CASE_INSENSITIVE);

  private final Declarations declarations;
  private final Report report;

  /** A reader that reports to this report. */
  public EntityReader(Declarations declarations, Report report) {
    this.declarations = declarations;
    this.report = report;
  }

  /** The entity; what could not be read is reported, and left out. Empty if nothing could be. */
  public Optional<Entity> read(TypeElement type) {
    return declarations
        .entities()
        .of(type, report, own -> new EntityReader(declarations, own).readNow(type));
  }

  private Optional<Entity> readNow(TypeElement type) {
    Annotated annotation = Annotated.find(dev.dione.annotations.Entity.class, type).orElseThrow();
    String name = type.getSimpleName().toString();
    String refusal = refusal(type);
    if (refusal != null) {
      report.add(EntityCode.ENTITY_KIND, annotation.place(), name, refusal);
      return Optional.empty();
    }
    SourceReader reader = new SourceReader(type, declarations, report);
    List<Sources> constructor = reader.constructorProperties();
    if (constructor.isEmpty() && !report.isClean()) {
      return Optional.empty();
    }
    List<Sources> all = new ArrayList<>(constructor);
    all.addAll(reader.computedProperties(constructor));
    if (!Resolved.are(List.of(type)) || !all.stream().allMatch(Sources::isResolved)) {
      report.defer();
      return Optional.empty();
    }
    PropertyReader properties = new PropertyReader(name, declarations, report);
    List<Property> read = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (Sources sources : all) {
      boolean ignored = Annotated.has(Ignore.class, sources.elements());
      Optional<Property> property =
          ignored ? Optional.empty() : Optional.of(properties.read(sources));
      property.ifPresent(read::add);
      property.flatMap(p -> reference(p, sources)).ifPresent(references::add);
      if (!sources.computed()) {
        arguments.add(new Argument(TypeName.get(sources.type()), property.orElse(null)));
      }
    }
    return Optional.of(
        new Entity(
            ClassName.get(type),
            ReferenceReader.tableName(type),
            annotation.flag("strict"),
            annotation.flag("patch"),
            read,
            arguments,
            keepsMismatch(all),
            indexes(type),
            checks(type),
            references,
            new CallbackReader(type, keepsMismatch(all), report).read(),
            annotation.place()));
  }

  private static @Nullable String refusal(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.CLASS) {
      return "it is an " + type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "it has type parameters";
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "it is abstract";
    }
    String around = Members.privateAround(type);
    if (!around.isEmpty()) {
      return around;
    }
    boolean inner =
        type.getNestingKind().isNested()
            && !type.getModifiers().contains(Modifier.STATIC)
            && type.getKind() != ElementKind.RECORD;
    return inner ? "it is an inner class" : null;
  }

  private static Optional<Reference> reference(Property property, Sources sources) {
    if (property.column().reference() == null) {
      return Optional.empty();
    }
    return Annotated.find(References.class, sources.elements())
        .map(r -> new Reference(property, r.type("value").toString(), r.place("value")));
  }

  private static boolean keepsMismatch(List<Sources> all) {
    return all.stream()
        .flatMap(s -> Annotated.find(Id.class, s.elements()).stream())
        .anyMatch(id -> id.constant("onMismatch", Id.Mismatch.class) == Id.Mismatch.KEEP);
  }

  private static List<Entity.Index> indexes(TypeElement type) {
    List<Entity.Index> indexes = new ArrayList<>();
    for (Annotated index : Annotated.all(Index.class, Index.List.class, type)) {
      List<IndexedColumn> columns =
          index.texts("columns").stream().map(EntityReader::column).toList();
      String name = index.text("name");
      String where = index.text("where");
      indexes.add(
          new Entity.Index(
              new IndexDef(
                  name.isEmpty() ? indexName(type, columns) : name,
                  index.flag("unique"),
                  columns,
                  where.isEmpty() ? null : where),
              index.place("columns"),
              index.places("columns")));
    }
    return indexes;
  }

  private static String indexName(TypeElement type, List<IndexedColumn> columns) {
    return ReferenceReader.tableName(type)
        + "_"
        + String.join("_", columns.stream().map(IndexedColumn::name).toList())
        + "_idx";
  }

  private static IndexedColumn column(String text) {
    Matcher matcher = INDEXED.matcher(text.strip());
    return matcher.matches()
        ? new IndexedColumn(matcher.group(1), "DESC".equalsIgnoreCase(matcher.group(2)))
        : new IndexedColumn(text, false); // no such column: a rule says so
  }

  private static List<CheckDef> checks(TypeElement type) {
    return Annotated.all(Check.class, Check.List.class, type).stream()
        .map(c -> new CheckDef(c.text("name").isEmpty() ? null : c.text("name"), c.text("value")))
        .toList();
  }
}
