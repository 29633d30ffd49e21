package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The settings of Pages projects. There are none here, so that every name is that of one, at first
 * without bindings. A PATCH sets what it names and keeps the rest; null takes away
 * (https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/edit/, read
 * 2026-11-20).
 */
final class PagesProjects {
  private static final String CONFIGS = "deployment_configs";

  private final Map<String, ObjectNode> projects = new ConcurrentHashMap<>();

  void get(ApiCall call, Answer answer) throws IOException {
    ObjectNode project = project(call);
    synchronized (project) {
      answer.result(project);
    }
  }

  void edit(ApiCall call, Answer answer) throws IOException, Refused {
    JsonNode changes = call.json();
    ObjectNode project = project(call);
    synchronized (project) {
      merge(project, changes);
      answer.result(project);
    }
  }

  private ObjectNode project(ApiCall call) {
    String name = call.path().get(call.path().size() - 1);
    return projects.computeIfAbsent(name, PagesProjects::fresh);
  }

  private static ObjectNode fresh(String name) {
    ObjectNode project = JsonNodeFactory.instance.objectNode().put("name", name);
    ObjectNode configs = project.putObject(CONFIGS);
    configs.putObject("preview");
    configs.putObject("production");
    return project;
  }

  private static void merge(ObjectNode into, JsonNode changes) {
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      JsonNode before = into.path(change.getKey());
      if (change.getValue().isNull()) {
        into.remove(change.getKey());
      } else if (before instanceof ObjectNode object && change.getValue().isObject()) {
        merge(object, change.getValue());
      } else {
        into.set(change.getKey(), change.getValue());
      }
    }
  }
}
