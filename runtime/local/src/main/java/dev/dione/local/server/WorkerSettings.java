package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bindings of Workers. There are no Workers here, so that every name is that of one, at first
 * without bindings. A PATCH replaces the list; an entry of type and name alone stays as it is
 * stored (workers-sdk, {@code secretBulkHandler} and pull request 4674, read 2026-11-20).
 */
final class WorkerSettings {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PART = "settings";

  private final Map<List<String>, ArrayNode> bindings = new ConcurrentHashMap<>();

  void get(ApiCall call, Answer answer) throws IOException {
    answer.result(json(bindings.getOrDefault(call.path(), JSON.arrayNode())));
  }

  void edit(ApiCall call, Answer answer) throws IOException, Refused {
    JsonNode list = BodyReader.part(call.body(), PART, call.maxBodyBytes()).path("bindings");
    if (!list.isArray()) {
      throw Refused.property("bindings", BodyReader.expected("array", list));
    }
    ArrayNode before = bindings.getOrDefault(call.path(), JSON.arrayNode());
    ArrayNode after = JSON.arrayNode();
    for (JsonNode one : list) {
      after.add(one.size() > 2 ? one : stored(before, one));
    }
    bindings.put(call.path(), after);
    answer.result(json(after));
  }

  private static JsonNode stored(ArrayNode before, JsonNode named) throws Refused {
    for (JsonNode one : before) {
      if (one.path("name").equals(named.path("name"))
          && one.path("type").equals(named.path("type"))) {
        return one;
      }
    }
    throw Refused.property("bindings", "nothing is stored under the name " + named.path("name"));
  }

  private static ObjectNode json(ArrayNode bindings) {
    ObjectNode settings = JSON.objectNode();
    settings.set("bindings", bindings);
    return settings;
  }
}
