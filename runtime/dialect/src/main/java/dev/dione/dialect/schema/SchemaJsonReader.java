package dev.dione.dialect.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SchemaJson} writes. Unknown fields are ignored. */
public final class SchemaJsonReader {
  private SchemaJsonReader() {}

  /**
   * Reads a schema.
   *
   * @throws IllegalArgumentException if the text is not such a schema; the message says where
   */
  public static SchemaDef read(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      JsonFields root = JsonFields.ofDocument("schema", parser);
      int format = root.integer("format");
      if (format < 1 || format > SchemaJson.FORMAT) { // a later one may say what nobody reads here
        throw new IllegalArgumentException(
            "schema.json has format %d, and this version of Dione reads %d"
                .formatted(format, SchemaJson.FORMAT));
      }
      return new SchemaDef(
          root.text("name"),
          root.objects("tables").stream().map(SchemaJsonReader::table).toList(),
          root.optionalObjects("fullTexts").stream().map(SchemaJsonReader::fullText).toList(),
          root.optionalObjects("views").stream().map(SchemaJsonReader::view).toList());
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("schema.json is no JSON: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("schema.json cannot be read: " + e.getMessage(), e);
    }
  }

  private static TableDef table(JsonFields f) {
    return new TableDef(
        f.text("name"),
        f.objects("columns").stream().map(SchemaJsonReader::column).toList(),
        f.texts("primaryKey"),
        f.optionalObjects("checks").stream().map(SchemaJsonReader::check).toList(),
        f.objects("indexes").stream().map(SchemaJsonReader::index).toList(),
        f.flag("strict"));
  }

  private static FullTextDef fullText(JsonFields f) {
    return new FullTextDef(
        f.text("name"),
        f.text("content"),
        f.text("rowid"),
        f.texts("columns"),
        f.text("tokenize"),
        f.integers("prefixes"));
  }

  private static ViewDef view(JsonFields f) {
    return new ViewDef(f.text("name"), f.text("sql"));
  }

  private static ColumnDef column(JsonFields f) {
    JsonFields reference = f.optionalObject("references");
    JsonFields generated = f.optionalObject("generated");
    Collation collation = collation(f);
    return new ColumnDef(
        f.text("name"),
        f.constant("type", ColumnType.class),
        collation == null ? Collation.BINARY : collation,
        f.flag("notNull"),
        f.optionalText("default"),
        generated == null
            ? null
            : new GeneratedDef(generated.text("sql"), generated.flag("stored")),
        f.optionalObjects("checks").stream().map(SchemaJsonReader::check).toList(),
        reference == null ? null : reference(reference));
  }

  private static CheckDef check(JsonFields f) {
    return new CheckDef(f.optionalText("name"), f.text("sql"));
  }

  private static ReferenceDef reference(JsonFields f) {
    return new ReferenceDef(
        f.text("table"),
        f.text("column"),
        f.constant("onDelete", ReferenceDef.Action.class),
        f.constant("onUpdate", ReferenceDef.Action.class),
        f.flag("deferred"));
  }

  private static IndexDef index(JsonFields f) {
    return new IndexDef(
        f.text("name"),
        f.flag("unique"),
        f.objects("columns").stream().map(SchemaJsonReader::term).toList(),
        f.optionalText("where"));
  }

  private static IndexTerm term(JsonFields f) {
    String expression = f.optionalText("expression");
    return expression == null
        ? new IndexTerm.Column(f.text("name"), collation(f), f.flag("descending"))
        : new IndexTerm.Expression(expression, collation(f), f.flag("descending"));
  }

  private static @Nullable Collation collation(JsonFields f) {
    return f.optionalText("collate") == null ? null : f.constant("collate", Collation.class);
  }
}
