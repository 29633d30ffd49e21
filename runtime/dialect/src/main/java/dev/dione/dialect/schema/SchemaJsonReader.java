package dev.dione.dialect.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
      if (root.integer("format") != SchemaJson.FORMAT) {
        throw new IllegalArgumentException(
            "schema.json has format %d, and this version of Dione reads %d"
                .formatted(root.integer("format"), SchemaJson.FORMAT));
      }
      List<TableDef> tables = new ArrayList<>();
      root.objects("tables").forEach(table -> tables.add(table(table)));
      return new SchemaDef(root.text("name"), tables);
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

  private static ColumnDef column(JsonFields f) {
    JsonFields reference = f.optionalObject("references");
    return new ColumnDef(
        f.text("name"),
        f.constant("type", ColumnType.class),
        f.flag("notNull"),
        f.optionalText("default"),
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
        f.objects("columns").stream()
            .map(c -> new IndexDef.IndexedColumn(c.text("name"), c.flag("descending")))
            .toList(),
        f.optionalText("where"));
  }
}
