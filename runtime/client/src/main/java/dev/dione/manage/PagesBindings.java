package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.manage.BindingTarget.PagesProject;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiRequest;
import dev.dione.rest.ApiResult;

/**
 * The D1 bindings of a Pages project. A PATCH of the project sets what it names and keeps the rest
 * (https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/edit/, read
 * 2026-11-20). A project that wrangler deployed from its file keeps the file's hash only if the
 * PATCH repeats it.
 */
final class PagesBindings {
  private static final String PERMISSION = "Account > Cloudflare Pages > Edit";
  private static final String HASH = "wrangler_config_hash";

  private final AccountApi api;
  private final PagesProject target;

  PagesBindings(AccountApi api, PagesProject target) {
    this.api = api;
    this.target = target;
  }

  /** Whether something had to be changed. */
  boolean add(Binding binding) {
    ApiResult project = api.call(request("GET"));
    String environment = target.environment().wire();
    JsonNode config = project.result().path("deployment_configs").path(environment);
    if (!config.isObject()) {
      throw Fields.unexpected(
          "the project has no deployment_configs." + environment, project.http());
    }
    JsonNode stored = config.path("d1_databases");
    if (stored.has(binding.name())
        && binding.isAlready(Fields.text(stored.path(binding.name()), "id"), "d1", target)) {
      return false;
    }
    ObjectNode changed = JsonNodeFactory.instance.objectNode();
    ObjectNode environmentConfig = changed.putObject("deployment_configs").putObject(environment);
    ObjectNode databases = environmentConfig.putObject("d1_databases");
    stored.properties().forEach(one -> databases.set(one.getKey(), one.getValue()));
    databases.putObject(binding.name()).put("id", binding.databaseId());
    if (config.hasNonNull(HASH)) {
      environmentConfig.set(HASH, config.get(HASH));
    }
    api.call(request("PATCH").withJson(changed));
    return true;
  }

  private ApiRequest request(String method) {
    return ApiRequest.of(method, "pages", "projects", target.project()).withPermission(PERMISSION);
  }
}
