package dev.dione.dialect.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a schema as {@code schema.json}: the same bytes for the same schema, on every machine, so
 * that it can live in version control.
 */
public final class SchemaJson {
  /** The version of the form, which the document carries. */
  public static final int FORMAT = 2;

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);

  private final JsonGenerator json;

  private SchemaJson(JsonGenerator json) {
    this.json = json;
  }

  /** The schema as indented JSON that ends with a line feed. */
  public static String write(SchemaDef schema) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter));
      new SchemaJson(json).schema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return text.append("\n").toString();
  }

  private void schema(SchemaDef schema) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("name", schema.name());
    json.writeArrayFieldStart("tables");
    for (TableDef table : schema.tables()) {
      table(table);
    }
    json.writeEndArray();
    fullTexts(schema.fullTexts());
    views(schema.views());
    json.writeEndObject();
  }

  private void fullTexts(List<FullTextDef> fullTexts) throws IOException {
    if (fullTexts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fullTexts");
    for (FullTextDef fullText : fullTexts) {
      json.writeStartObject();
      json.writeStringField("name", fullText.name());
      json.writeStringField("content", fullText.content());
      json.writeStringField("rowid", fullText.rowid());
      strings("columns", fullText.columns());
      json.writeStringField("tokenize", fullText.tokenize());
      json.writeArrayFieldStart("prefixes");
      for (int length : fullText.prefixes()) {
        json.writeNumber(length);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void views(List<ViewDef> views) throws IOException {
    if (views.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("views");
    for (ViewDef view : views) {
      json.writeStartObject();
      json.writeStringField("name", view.name());
      json.writeStringField("sql", view.sql());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void table(TableDef table) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", table.name());
    json.writeBooleanField("strict", table.strict());
    json.writeArrayFieldStart("columns");
    for (ColumnDef column : table.columns()) {
      column(column);
    }
    json.writeEndArray();
    strings("primaryKey", table.primaryKey());
    checks(table.checks());
    json.writeArrayFieldStart("indexes");
    for (IndexDef index : table.indexes()) {
      index(index);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void column(ColumnDef column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type().name());
    if (column.collation() != Collation.BINARY) {
      json.writeStringField("collate", column.collation().name());
    }
    json.writeBooleanField("notNull", column.notNull());
    if (column.defaultSql() != null) {
      json.writeStringField("default", column.defaultSql());
    }
    if (column.generated() != null) {
      json.writeObjectFieldStart("generated");
      json.writeStringField("sql", column.generated().sql());
      json.writeBooleanField("stored", column.generated().stored());
      json.writeEndObject();
    }
    checks(column.checks());
    if (column.reference() != null) {
      reference(column.reference());
    }
    json.writeEndObject();
  }

  private void checks(Iterable<CheckDef> checks) throws IOException {
    if (!checks.iterator().hasNext()) {
      return;
    }
    json.writeArrayFieldStart("checks");
    for (CheckDef check : checks) {
      json.writeStartObject();
      if (check.name() != null) {
        json.writeStringField("name", check.name());
      }
      json.writeStringField("sql", check.sql());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reference(ReferenceDef reference) throws IOException {
    json.writeObjectFieldStart("references");
    json.writeStringField("table", reference.table());
    json.writeStringField("column", reference.column());
    json.writeStringField("onDelete", reference.onDelete().sql());
    json.writeStringField("onUpdate", reference.onUpdate().sql());
    json.writeBooleanField("deferred", reference.deferred());
    json.writeEndObject();
  }

  private void index(IndexDef index) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", index.name());
    json.writeBooleanField("unique", index.unique());
    json.writeArrayFieldStart("columns");
    for (IndexTerm term : index.terms()) {
      json.writeStartObject();
      if (term instanceof IndexTerm.Column column) {
        json.writeStringField("name", column.name());
      } else if (term instanceof IndexTerm.Expression expression) {
        json.writeStringField("expression", expression.sql());
      }
      if (term.collation() != null) {
        json.writeStringField("collate", term.collation().name());
      }
      json.writeBooleanField("descending", term.descending());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (index.where() != null) {
      json.writeStringField("where", index.where());
    }
    json.writeEndObject();
  }

  private void strings(String field, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
