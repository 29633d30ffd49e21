package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiRequest;
import dev.dione.rest.ApiResult;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of a Worker. A PATCH of its settings replaces the list of bindings; one that gives
 * only type and name keeps what is there, secrets too (workers-sdk, {@code secretBulkHandler} and
 * pull request 4674, read 2026-11-20). The settings travel as a form's part {@code settings}.
 */
final class WorkerBindings {
  private static final String PERMISSION = "Account > Workers Scripts > Edit";

  private final AccountApi api;
  private final BindingTarget target;
  private final String[] path;

  WorkerBindings(AccountApi api, BindingTarget target, String... path) {
    this.api = api;
    this.target = target;
    this.path = path;
  }

  /** Whether something had to be changed. */
  boolean add(Binding binding) {
    ApiResult settings = api.call(ApiRequest.of("GET", path).withPermission(PERMISSION));
    JsonNode stored = settings.result().path("bindings");
    if (!stored.isArray()) {
      throw Fields.unexpected("the Worker's settings have no list of bindings", settings.http());
    }
    ObjectNode changed = JsonNodeFactory.instance.objectNode();
    ArrayNode bindings = changed.putArray("bindings");
    for (JsonNode one : stored) {
      String name = Fields.required(one, "name", settings.http());
      String type = Fields.required(one, "type", settings.http());
      if (name.equals(binding.name())
          && binding.isAlready(databaseId(one, type), api.withoutToken(type), target)) {
        return false;
      }
      bindings.addObject().put("type", type).put("name", name);
    }
    bindings
        .addObject()
        .put("type", "d1")
        .put("name", binding.name())
        .put("database_id", binding.databaseId());
    api.call(ApiRequest.of("PATCH", path).withForm("settings", changed).withPermission(PERMISSION));
    return true;
  }

  private static @Nullable String databaseId(JsonNode binding, String type) {
    if (!type.equals("d1")) {
      return null;
    }
    String id = Fields.text(binding, "database_id");
    return id != null ? id : Fields.text(binding, "id"); // its older key
  }
}
