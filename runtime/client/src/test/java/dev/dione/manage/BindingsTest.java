package dev.dione.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1AuthException;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1ValueException;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class BindingsTest extends ManageCase {
  private static final String ACCOUNT = "/client/v4/accounts/acc1";
  private static final String OTHER = "0f0e0d0c-0000-4000-8000-00000000000b";
  private static final String SETTINGS =
      """
      {"logpush":false,"bindings":[
        {"type":"kv_namespace","name":"KV","namespace_id":"n1"},
        {"type":"secret_text","name":"KEY"},
        {"type":"durable_object_namespace","name":"DO","class_name":"C","script_name":"s"},
        {"type":"d1","name":"OLD","id":"%s"}]}"""
          .formatted(OTHER);

  @Test
  void aBindingMoreAndAllOthersKept() throws Exception {
    answer(SETTINGS);
    answer("{}");

    assertThat(databases.addBinding(BindingTarget.worker("my worker"), "DB", ID)).isTrue();

    assertThat(server.takeRequest().getTarget())
        .isEqualTo(ACCOUNT + "/workers/scripts/my%20worker/settings");
    RecordedRequest patch = server.takeRequest();
    assertThat(patch.getMethod()).isEqualTo("PATCH");
    assertThat(patch.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(patch.getBody().utf8())
        .contains("Content-Disposition: form-data; name=\"settings\"\r\n")
        .contains(
            "{\"bindings\":[{\"type\":\"kv_namespace\",\"name\":\"KV\"},"
                + "{\"type\":\"secret_text\",\"name\":\"KEY\"},"
                + "{\"type\":\"durable_object_namespace\",\"name\":\"DO\"},"
                + "{\"type\":\"d1\",\"name\":\"OLD\"},"
                + "{\"type\":\"d1\",\"name\":\"DB\",\"database_id\":\""
                + ID
                + "\"}]}\r\n");
  }

  @Test
  void aUsersWorker() throws Exception {
    answer("{\"bindings\":[]}");
    answer("{}");

    databases.addBinding(BindingTarget.worker("space", "script"), "DB", ID);

    assertThat(server.takeRequest().getTarget())
        .isEqualTo(ACCOUNT + "/workers/dispatch/namespaces/space/scripts/script/settings");
  }

  @Test
  void aBindingThatIsThere() {
    answer(SETTINGS);
    assertThat(databases.addBinding(BindingTarget.worker("w"), "OLD", OTHER)).isFalse();
    answer(SETTINGS);
    assertThatThrownBy(() -> databases.addBinding(BindingTarget.worker("w"), "OLD", ID))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("Worker w already has a binding OLD (d1, database " + OTHER);
    answer(SETTINGS);
    assertThatThrownBy(() -> databases.addBinding(BindingTarget.worker("w"), "KV", ID))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("(kv_namespace)");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void settingsThatAreNotUnderstoodAreNotWritten() {
    answer("{}");
    assertThatThrownBy(() -> databases.addBinding(BindingTarget.worker("w"), "DB", ID))
        .isInstanceOf(D1PlatformException.class);
    answer("{\"bindings\":[{\"type\":\"kv_namespace\"}]}");
    assertThatThrownBy(() -> databases.addBinding(BindingTarget.worker("w"), "DB", ID))
        .isInstanceOf(D1PlatformException.class);
    answer("{\"deployment_configs\":{\"production\":null}}");
    assertThatThrownBy(() -> databases.addBinding(pages(), "DB", ID))
        .isInstanceOf(D1PlatformException.class);
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aPagesProject() throws Exception {
    answer(
        "{\"deployment_configs\":{\"preview\":{},\"production\":{\"env_vars\":{\"A\":{\"value\":\"x\"}},"
            + "\"d1_databases\":{\"OLD\":{\"id\":\"1\",\"more\":true}},\"wrangler_config_hash\":\"h\"}}}");
    answer("{}");

    assertThat(databases.addBinding(pages(), "DB", ID)).isTrue();

    assertThat(server.takeRequest().getTarget()).isEqualTo(ACCOUNT + "/pages/projects/site");
    RecordedRequest patch = server.takeRequest();
    assertThat(patch.getMethod()).isEqualTo("PATCH");
    assertThat(patch.getBody().utf8())
        .isEqualTo(
            "{\"deployment_configs\":{\"production\":{\"d1_databases\":{\"OLD\":{\"id\":\"1\",\"more\":true},"
                + "\"DB\":{\"id\":\""
                + ID
                + "\"}},\"wrangler_config_hash\":\"h\"}}}");
  }

  @Test
  void aPagesProjectThatHasIt() {
    String project =
        "{\"deployment_configs\":{\"production\":{\"d1_databases\":{\"DB\":{\"id\":\""
            + ID
            + "\"}}}}}";
    answer(project);
    assertThat(databases.addBinding(pages(), "DB", ID)).isFalse();
    answer(project);
    assertThatThrownBy(() -> databases.addBinding(pages(), "DB", OTHER))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("Pages project site (production)");
  }

  @Test
  void errorsNameWhatIsMissing() {
    refuse(404, 10007, "This Worker does not exist on your account.");
    assertThatThrownBy(() -> databases.addBinding(BindingTarget.worker("w"), "DB", ID))
        .isInstanceOf(D1NotFoundException.class)
        .hasMessageContaining("the name of the Worker");
    refuse(404, 8000007, "Project not found.");
    assertThatThrownBy(() -> databases.addBinding(pages(), "DB", ID))
        .isInstanceOf(D1NotFoundException.class)
        .hasMessageContaining("the name of the Pages project");
    refuse(403, 10000, "Authentication error");
    assertThatThrownBy(() -> databases.addBinding(BindingTarget.worker("w"), "DB", ID))
        .isInstanceOf(D1AuthException.class)
        .hasMessageContaining("Account > Workers Scripts > Edit");
    refuse(403, 10000, "Authentication error");
    assertThatThrownBy(() -> databases.addBinding(pages(), "DB", ID))
        .isInstanceOf(D1AuthException.class)
        .hasMessageContaining("Account > Cloudflare Pages > Edit");
    assertThatThrownBy(() -> databases.addBinding(pages(), "my-db", ID))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("JavaScript variable");
  }

  private static BindingTarget pages() {
    return BindingTarget.pages("site", PagesEnvironment.PRODUCTION);
  }
}
