package dev.dione.local.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1ValueException;
import dev.dione.manage.BindingTarget;
import dev.dione.manage.NewDatabase;
import dev.dione.manage.PagesEnvironment;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases for tenants, bound on the local server as they are on Cloudflare. */
class BindingsTest extends ManageCase {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<BindingTarget> targets() {
    return List.of(
        BindingTarget.worker("shop"),
        BindingTarget.worker("tenants", "shop"),
        BindingTarget.pages("shop", PagesEnvironment.PREVIEW),
        BindingTarget.pages("shop", PagesEnvironment.PRODUCTION));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void oneMoreAndThoseBeforeKept(BindingTarget target) {
    String other = databases.create(NewDatabase.named("tenant-2")).id();

    assertThat(databases.addBinding(target, "DB", ID)).isTrue();
    assertThat(databases.addBinding(target, "TENANT_2", other)).isTrue();

    assertThat(databases.addBinding(target, "DB", ID)).as("it is there").isFalse();
    assertThat(databases.addBinding(target, "TENANT_2", other)).isFalse();
    assertThatThrownBy(() -> databases.addBinding(target, "DB", other))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining(target + " already has a binding DB (d1, database " + ID + ")");
  }

  @Test
  void targetsKnowNothingOfEachOther() {
    for (BindingTarget target : targets()) {
      assertThat(databases.addBinding(target, "DB", ID)).isTrue();
    }
  }

  @Test
  void aPagesProjectLosesWhatIsSetToNull() {
    databases.addBinding(targets().get(3), "DB", ID);
    try (AccountApi api = AccountApi.connect(server.config().account())) {
      JsonNode nothing =
          json("{\"deployment_configs\":{\"production\":{\"d1_databases\":{\"DB\":null}}}}");
      api.call(ApiRequest.of("PATCH", "pages", "projects", "shop").withJson(nothing));
    }
    assertThat(databases.addBinding(targets().get(3), "DB", ID)).isTrue();
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    try (AccountApi api = AccountApi.connect(server.config().account())) {
      ApiRequest patch = ApiRequest.of("PATCH", "workers", "scripts", "shop", "settings");
      assertThatThrownBy(() -> api.call(patch.withForm("settings", json("{}"))))
          .isInstanceOf(D1RequestException.class)
          .hasMessageContaining("bindings => Expected array");
      assertThatThrownBy(() -> api.call(patch.withForm("other", json("{\"bindings\":[]}"))))
          .hasMessageContaining("the form has no part settings");
      JsonNode unknown = json("{\"bindings\":[{\"type\":\"d1\",\"name\":\"NOPE\"}]}");
      assertThatThrownBy(() -> api.call(patch.withForm("settings", unknown)))
          .hasMessageContaining("nothing is stored under the name \"NOPE\"");
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
