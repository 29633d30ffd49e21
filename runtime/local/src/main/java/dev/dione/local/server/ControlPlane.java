package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.engine.Engine;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists, creates, shows, changes and deletes databases; new ones are in memory. */
final class ControlPlane {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]*");
  private static final List<String> HINTS = List.of("wnam", "enam", "weur", "eeur", "apac", "oc");
  private static final List<String> JURISDICTIONS = List.of("eu", "fedramp", "us");
  private static final List<String> MODES = List.of("auto", "disabled");
  private static final int MIN_PER_PAGE = 10;
  private static final int MAX_PER_PAGE = 10_000;
  private static final int DEFAULT_PER_PAGE = 100;

  private final HostedDatabases databases;

  ControlPlane(HostedDatabases databases) {
    this.databases = databases;
  }

  void list(ApiCall call, Answer answer) throws IOException, Refused {
    int page = number(call, "page", 1, 1, Integer.MAX_VALUE);
    int perPage = number(call, "per_page", DEFAULT_PER_PAGE, MIN_PER_PAGE, MAX_PER_PAGE);
    String name = call.query().getOrDefault("name", "");
    List<HostedDatabase> found =
        databases.all().stream().filter(database -> database.name().contains(name)).toList();
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    found.stream()
        .skip((page - 1L) * perPage)
        .limit(perPage)
        .forEach(d -> result.add(shortJson(d)));
    answer.result(result);
    answer.info(
        JsonNodeFactory.instance
            .objectNode()
            .put("page", page)
            .put("per_page", perPage)
            .put("count", result.size())
            .put("total_count", found.size()));
  }

  void create(ApiCall call, Answer answer) throws IOException, Refused {
    JsonNode body = call.json();
    String name = text(body, "name", null);
    if (name == null) {
      throw Refused.property("name", "Required");
    }
    if (!NAME.matcher(name).matches()) {
      throw Refused.property("name", "Invalid");
    }
    text(body, "primary_location_hint", HINTS);
    String jurisdiction = text(body, "jurisdiction", JURISDICTIONS);
    String mode = text(body.path("read_replication"), "mode", MODES);
    Engine engine = Engine.inMemory();
    HostedDatabase database =
        new HostedDatabase(
            UUID.randomUUID().toString(),
            name,
            jurisdiction,
            mode == null ? "disabled" : mode,
            engine,
            true);
    try {
      databases.add(database);
    } catch (Refused e) {
      engine.close();
      throw e;
    }
    answer.result(json(database));
  }

  void get(ApiCall call, Answer answer) throws IOException, Refused {
    ObjectNode all = json(databases.getByIdOrName(call));
    String fields = call.query().get("fields");
    answer.result(fields == null ? all : all.retain(fields.split(",")));
  }

  void update(ApiCall call, Answer answer) throws IOException, Refused {
    if (!change(call, answer)) {
      throw Refused.property("read_replication", "Required");
    }
  }

  void edit(ApiCall call, Answer answer) throws IOException, Refused {
    if (!change(call, answer)) {
      answer.result(json(databases.get(call)));
    }
  }

  void delete(ApiCall call, Answer answer) throws IOException, Refused {
    databases.remove(call);
    answer.json().writeNull();
  }

  private boolean change(ApiCall call, Answer answer) throws IOException, Refused {
    HostedDatabase database = databases.get(call);
    String mode = text(call.json().path("read_replication"), "mode", MODES);
    if (mode == null) {
      return false;
    }
    database.readReplication().set(mode);
    answer.result(json(database));
    return true;
  }

  private static ObjectNode shortJson(HostedDatabase database) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("uuid", database.id())
        .put("name", database.name())
        .put("version", "production")
        .put("created_at", database.createdAt().toString())
        .put("jurisdiction", database.jurisdiction());
  }

  private static ObjectNode json(HostedDatabase database) {
    DatabaseSize size = DatabaseSize.of(database.engine());
    ObjectNode json =
        shortJson(database).put("num_tables", size.tables()).put("file_size", size.bytes());
    json.putObject("read_replication").put("mode", database.readReplication().get());
    return json;
  }

  private static @Nullable String text(JsonNode json, String field, @Nullable List<String> allowed)
      throws Refused {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw Refused.property(field, BodyReader.expected("string", value));
    }
    if (allowed != null && !allowed.contains(value.textValue())) {
      throw Refused.property(field, "Expected one of " + String.join(", ", allowed));
    }
    return value.textValue();
  }

  private static int number(ApiCall call, String name, int otherwise, int min, int max)
      throws Refused {
    String text = call.query().get(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
      throw Refused.property(name, "Expected a number from %d to %d".formatted(min, max));
    }
    return Integer.parseInt(text);
  }
}
