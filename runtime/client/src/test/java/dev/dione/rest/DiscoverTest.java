package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.config.Choice;
import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is known by its name is looked up. */
class DiscoverTest extends RestCase {
  private static final String FOUND =
      "{\"result\":{\"uuid\":\"id-7\",\"name\":\"town\"},\"success\":true,\"errors\":[]}";

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void settings() {
    environment.put("CLOUDFLARE_API_TOKEN", TOKEN);
    environment.put("CLOUDFLARE_ACCOUNT_ID", "acc1");
    environment.put("CLOUDFLARE_API_BASE_URL", server.url("/client/v4").toString());
  }

  @Test
  void anIdNeedsNoRequest() {
    environment.put("D1_DATABASE_ID", "id-7");

    D1Config config = discover();
    assertThat(config.databaseId()).isEqualTo("id-7");
    assertThat(config.accountId()).isEqualTo("acc1");
    assertThat(config.apiToken()).isEqualTo(TOKEN);
    assertThat(config.baseUrl() + "/").isEqualTo(server.url("/client/v4/").toString());
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aNameIsLookedUp() throws InterruptedException {
    answer(200, FOUND);

    assertThat(discover(Choice.database("my town/2")).databaseId()).isEqualTo("id-7");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget())
        .isEqualTo("/client/v4/accounts/acc1/d1/database/my%20town%2F2?fields=uuid%2Cname");
    assertThat(request.getMethod()).isEqualTo("GET");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
  }

  @Test
  void aNameWithAnIdIsChecked() {
    environment.putAll(Map.of("D1_DATABASE", "town", "D1_DATABASE_ID", "id-7"));
    answer(200, FOUND);
    assertThat(discover().databaseId()).isEqualTo("id-7");
    environment.put("D1_DATABASE_ID", "id-8");
    answer(200, FOUND);
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith(
            "The D1 configuration contradicts itself: the database named 'town' has the id id-7, not id-8. Keep the name or the id\n")
        .hasMessageContaining("  database id: id-8 (D1_DATABASE_ID in the environment)\n")
        .hasMessageNotContaining(TOKEN);
  }

  @Test
  void aNameThatIsNotThereBringsTheCandidates() throws IOException {
    Files.writeString(
        folder.resolve("wrangler.json"),
        "{\"d1_databases\":[{\"binding\":\"DB\",\"database_name\":\"town\"}]}");
    refuse(404, 7404, "The database town could not be found");
    assertThatThrownBy(() -> discover(Choice.database("twon")))
        .isInstanceOf(D1NotFoundException.class)
        .hasMessage(
            "Account acc1 has no D1 database named 'twon'. Create it with `wrangler d1 create twon`, or correct the name. It has DB (database_name town, %s:1) (HTTP 404, code 7404, cf-ray 8a1b2c3d-AMS)",
            folder.resolve("wrangler.json"));
  }

  @Test
  void failuresOfTheLookUpAreThoseOfEveryRequest() {
    environment.put("D1_DATABASE", "town");
    refuse(401, 10000, "Authentication error " + TOKEN);
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1AuthException.class)
        .hasMessageContaining("wrong account id (it is acc1)")
        .hasMessageNotContaining(TOKEN);
    refuse(400, 7500, "not now");
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1Exception.class)
        .hasMessageContaining("not now")
        .hasMessageContaining("code 7500");
    answer(404, "<html>no such page</html>");
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1RequestException.class)
        .hasMessageContaining("Check the API address");
    answer(200, "<html>" + TOKEN + "</html>");
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1PlatformException.class)
        .hasMessageContaining("it is no JSON")
        .hasMessageNotContaining(TOKEN);
    answer(200, "{\"result\":null,\"success\":true}");
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1PlatformException.class)
        .hasMessageContaining("has no uuid");
    server.close();
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1ConnectionException.class)
        .hasMessageContaining("the connection was refused");
  }

  @Test
  void wrongValuesAreToldWithTheirPlaces() {
    environment.put("D1_DATABASE_ID", "a/b");
    assertThatThrownBy(this::discover)
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith("The database id is not one: 'a/b'\n")
        .hasMessageContaining("  database id: a/b (D1_DATABASE_ID in the environment)\n")
        .hasMessageNotContaining(TOKEN);
    environment.put("CLOUDFLARE_API_TOKEN", "s3cret with space");
    assertThatThrownBy(this::discover).hasMessageNotContaining("s3cret");
    environment.putAll(Map.of("CLOUDFLARE_API_TOKEN", TOKEN, "D1_DATABASE_ID", TOKEN + "/"));
    assertThatThrownBy(this::discover)
        .hasMessageStartingWith("The database id is not one: '(hidden)/'")
        .hasMessageNotContaining(TOKEN);
    environment.putAll(
        Map.of("D1_DATABASE_ID", "id", "CLOUDFLARE_API_BASE_URL", "http://example.com/" + TOKEN));
    assertThatThrownBy(this::discover)
        .hasMessageContaining("would send the token unencrypted")
        .hasMessageNotContaining(TOKEN);
  }

  private D1Config discover(Choice... choices) {
    return D1Config.discover(folder, environment, choices);
  }
}
