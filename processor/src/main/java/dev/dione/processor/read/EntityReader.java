package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Check;
import dev.dione.dialect.schema.CheckDef;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Entity.SqlText;
import dev.dione.processor.model.Making;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads an entity. */
public final class EntityReader {
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
        .read()
        .entity(type, report, own -> new EntityReader(declarations.anew(), own).readNow(type));
  }

  private Optional<Entity> readNow(TypeElement type) {
    Annotations annotations = Annotations.on(type);
    Annotated annotation = EntityKinds.find(annotations).orElseThrow();
    String name = type.getSimpleName().toString();
    String refusal = SourceReader.refusal(type, Reach.beside(type));
    if (!refusal.isEmpty()) {
      report.add(EntityCode.ENTITY_KIND, annotation.place(), name, refusal);
      return Optional.empty();
    }
    PropertiesReader properties = new PropertiesReader(declarations, report);
    Parts parts = SourceReader.ofEntity(type, declarations, report);
    Within within = Within.outermost(type, Reach.beside(type));
    Optional<Making> made = properties.read(type, parts, within);
    if (made.isEmpty()) {
      return Optional.empty();
    }
    String table = EntityKinds.tableName(type, annotation);
    List<Entity.Index> indexes = IndexReader.read(table, annotations);
    List<SqlText> texts = new ArrayList<>(properties.texts());
    texts.addAll(SqlTexts.ofTable(table, annotations, indexes));
    return Optional.of(
        new Entity(
            ClassName.get(type),
            table,
            EntityKinds.read(table, annotation),
            properties.properties(),
            made.get(),
            properties.keepsMismatch(),
            indexes,
            checks(annotations),
            properties.references(),
            texts,
            new CallbackReader(type, properties.keepsMismatch(), report).read(),
            annotation.place()));
  }

  private static List<CheckDef> checks(Annotations annotations) {
    return annotations.all(Check.class, Check.List.class).stream()
        .map(c -> new CheckDef(c.text("name").isEmpty() ? null : c.text("name"), c.text("value")))
        .toList();
  }
}
