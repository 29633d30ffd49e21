package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Check;
import dev.dione.annotations.Index;
import dev.dione.dialect.schema.CheckDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.IndexDef.IndexedColumn;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Making;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

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
    String refusal = SourceReader.refusal(type, Reach.beside(type));
    if (!refusal.isEmpty()) {
      report.add(EntityCode.ENTITY_KIND, annotation.place(), name, refusal);
      return Optional.empty();
    }
    PropertiesReader properties = new PropertiesReader(declarations, report);
    Optional<Making> made = properties.read(type, Within.outermost(type, Reach.beside(type)));
    if (made.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entity(
            ClassName.get(type),
            ReferenceReader.tableName(type),
            annotation.flag("strict"),
            annotation.flag("patch"),
            properties.properties(),
            made.get(),
            properties.keepsMismatch(),
            indexes(type),
            checks(type),
            properties.references(),
            new CallbackReader(type, properties.keepsMismatch(), report).read(),
            annotation.place()));
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
