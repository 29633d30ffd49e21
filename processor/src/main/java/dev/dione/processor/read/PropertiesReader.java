package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Id;
import dev.dione.annotations.Ignore;
import dev.dione.annotations.References;
import dev.dione.processor.model.Entity.Reference;
import dev.dione.processor.model.Entity.SqlText;
import dev.dione.processor.model.Making;
import dev.dione.processor.model.Part;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the properties of an entity, and those of the objects that it embeds. */
final class PropertiesReader {
  private final Declarations declarations;
  private final Report report;
  private final EmbeddedReader embedded;
  private final List<Property> stored = new ArrayList<>();
  private final List<Property> computed = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<SqlText> texts = new ArrayList<>();
  private boolean keepsMismatch;

  PropertiesReader(Declarations declarations, Report report) {
    this(declarations, report, new EmbeddedReader(declarations));
  }

  private PropertiesReader(Declarations declarations, Report report, EmbeddedReader embedded) {
    this.declarations = declarations;
    this.report = report;
    this.embedded = embedded;
  }

  /**
   * The properties that were read: those that objects are made of first, then the computed ones.
   */
  List<Property> properties() {
    List<Property> all = new ArrayList<>(stored);
    all.addAll(computed);
    return all;
  }

  /** The references among them. */
  List<Reference> references() {
    return references;
  }

  /** The SQL in their annotations. */
  List<SqlText> texts() {
    return texts;
  }

  /** Whether a row is read although its id is not the computed one. */
  boolean keepsMismatch() {
    return keepsMismatch;
  }

  /** How an object of the type is made; empty, and reported, if that cannot be told. */
  Optional<Making> read(TypeElement type, Parts parts, Within within) {
    Shape shape = parts.shape();
    if (shape.properties().isEmpty() && !report.isClean()) {
      return Optional.empty();
    }
    if (!Resolved.are(List.of(type)) || !parts.all().stream().allMatch(Sources::isResolved)) {
      report.defer();
      return Optional.empty();
    }
    PropertyReader properties = new PropertyReader(within, declarations, report);
    List<Part> made = new ArrayList<>();
    for (Sources part : shape.properties()) {
      made.add(part(part, within, properties));
    }
    for (Sources method : parts.computed()) {
      if (!method.annotations().has(Ignore.class)) {
        computed.add(property(method, properties));
      }
    }
    return Optional.of(new Making(ClassName.get(type), made, shape.how()));
  }

  private Part part(Sources sources, Within within, PropertyReader properties) {
    if (sources.annotations().has(Ignore.class)) {
      return zero(sources);
    }
    Optional<Annotated> embeds = Within.embedded(sources);
    if (embeds.isPresent()) {
      return embedded(sources, within, embeds.get()).orElseGet(() -> zero(sources));
    }
    Property property = property(sources, properties);
    stored.add(property);
    return new Part.OfColumn(
        new Field(property.column().name(), property.type(), property.nullable()),
        property.orNull());
  }

  private static Part zero(Sources sources) {
    return new Part.Zero(TypeName.get(sources.type()));
  }

  private Property property(Sources sources, PropertyReader properties) {
    Property property = properties.read(sources);
    texts.addAll(SqlTexts.ofColumn(property.column().name(), sources));
    keepsMismatch |=
        sources
            .annotations()
            .find(Id.class)
            .filter(id -> id.constant("onMismatch", Id.Mismatch.class) == Id.Mismatch.KEEP)
            .isPresent();
    if (property.column().reference() != null) {
      sources
          .annotations()
          .find(References.class)
          .map(
              r ->
                  new Reference(
                      property,
                      r.type("value").toString(),
                      tenantColumn(r.type("value")),
                      r.place("value")))
          .ifPresent(references::add);
    }
    return property;
  }

  /** The column that says whose a referenced row is, if its entity has tenants. */
  private @Nullable String tenantColumn(TypeMirror referenced) {
    return ReferenceReader.entity(referenced)
        .map(type -> new ReferenceReader(declarations, report).referenced(type).tenant())
        .orElse(null);
  }

  private Optional<Part> embedded(Sources sources, Within within, Annotated annotation) {
    Optional<TypeElement> type = embedded.type(sources, within, annotation, report);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    if (sources.accessor().isEmpty()) {
      EmbeddedReader.reportAccessor(sources, within, report);
      return Optional.empty();
    }
    boolean nullable = declarations.isNullable(sources.elements());
    Within inner = within.embedding(sources, type.get(), annotation, nullable);
    return embedded.reading(
        type.get(),
        annotation,
        report,
        at -> {
          PropertiesReader reader = new PropertiesReader(declarations, at, embedded);
          Parts parts = new SourceReader(type.get(), inner.reach(), declarations, at).parts();
          Optional<Making> made = reader.read(type.get(), parts, inner);
          stored.addAll(reader.stored);
          computed.addAll(reader.computed);
          references.addAll(reader.references);
          texts.addAll(reader.texts);
          keepsMismatch |= reader.keepsMismatch;
          return made.map(m -> new Part.OfObject(m, nullable));
        });
  }
}
