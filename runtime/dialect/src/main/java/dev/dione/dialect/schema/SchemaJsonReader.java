package dev.dione.dialect.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      parser.nextToken();
      Fields root = new Fields("schema", parser);
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

  private static TableDef table(Fields f) {
    return new TableDef(
        f.text("name"),
        f.objects("columns").stream().map(SchemaJsonReader::column).toList(),
        f.texts("primaryKey"),
        f.objects("checks").stream().map(SchemaJsonReader::check).toList(),
        f.objects("indexes").stream().map(SchemaJsonReader::index).toList(),
        f.flag("strict"));
  }

  private static ColumnDef column(Fields f) {
    List<Fields> reference = f.objects("references");
    return new ColumnDef(
        f.text("name"),
        ColumnType.valueOf(f.text("type")),
        f.flag("notNull"),
        f.optionalText("default"),
        f.objects("checks").stream().map(SchemaJsonReader::check).toList(),
        reference.isEmpty() ? null : reference(reference.get(0)));
  }

  private static CheckDef check(Fields f) {
    return new CheckDef(f.optionalText("name"), f.text("sql"));
  }

  private static ReferenceDef reference(Fields f) {
    return new ReferenceDef(
        f.text("table"),
        f.text("column"),
        ReferenceDef.Action.valueOf(f.text("onDelete").replace(' ', '_')),
        ReferenceDef.Action.valueOf(f.text("onUpdate").replace(' ', '_')),
        f.flag("deferred"));
  }

  private static IndexDef index(Fields f) {
    return new IndexDef(
        f.text("name"),
        f.flag("unique"),
        f.objects("columns").stream()
            .map(c -> new IndexDef.IndexedColumn(c.text("name"), c.flag("descending")))
            .toList(),
        f.optionalText("where"));
  }

  /** The fields of one JSON object. */
  private static final class Fields {
    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields(String path, JsonParser parser) throws IOException {
      this.path = path;
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException(path + " is not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = value(path + "." + name, parser);
        if (value != null) {
          values.put(name, value);
        }
      }
    }

    private static @Nullable Object value(String path, JsonParser parser) throws IOException {
      return switch (parser.currentToken()) {
        case START_OBJECT -> List.of(new Fields(path, parser));
        case START_ARRAY -> array(path, parser);
        case VALUE_STRING -> parser.getText();
        case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
        case VALUE_NUMBER_INT -> parser.getIntValue();
        default -> null;
      };
    }

    private static List<Object> array(String path, JsonParser parser) throws IOException {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object item = value(path + "[" + items.size() + "]", parser);
        if (item instanceof List<?> object && object.size() == 1) {
          items.add(object.get(0));
        } else if (item != null) {
          items.add(item);
        }
      }
      return items;
    }

    String text(String name) {
      return require(name, String.class);
    }

    @Nullable String optionalText(String name) {
      return values.containsKey(name) ? text(name) : null;
    }

    boolean flag(String name) {
      return require(name, Boolean.class);
    }

    int integer(String name) {
      return require(name, Integer.class);
    }

    List<String> texts(String name) {
      return items(name, String.class);
    }

    List<Fields> objects(String name) {
      return values.containsKey(name) ? items(name, Fields.class) : List.of();
    }

    private <T> List<T> items(String name, Class<T> type) {
      List<?> items = require(name, List.class);
      return items.stream().map(item -> cast(name, type, item)).toList();
    }

    private <T> T require(String name, Class<T> type) {
      Object value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("schema.json: " + path + "." + name + " is missing");
      }
      return cast(name, type, value);
    }

    private <T> T cast(String name, Class<T> type, Object value) {
      if (!type.isInstance(value)) {
        throw new IllegalArgumentException(
            "schema.json: %s.%s is no %s".formatted(path, name, type.getSimpleName()));
      }
      return type.cast(value);
    }
  }
}
