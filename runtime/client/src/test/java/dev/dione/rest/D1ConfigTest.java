package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConfigException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class D1ConfigTest {
  private static final D1Config CONFIG = D1Config.of("acc", "db", "token");

  @Test
  void theDefaults() {
    assertThat(CONFIG.baseUrl()).isEqualTo("https://api.cloudflare.com/client/v4");
    assertThat(CONFIG.connectTimeoutMillis()).isEqualTo(10_000);
    assertThat(CONFIG.callTimeoutMillis()).isEqualTo(60_000);
    assertThat(CONFIG.endpoint("raw"))
        .hasToString("https://api.cloudflare.com/client/v4/accounts/acc/d1/database/db/raw");
  }

  @Test
  void withersChangeOneThing() {
    D1Config changed =
        CONFIG
            .withBaseUrl("http://localhost:8787/x/")
            .withConnectTimeoutMillis(5)
            .withCallTimeoutMillis(0);

    assertThat(changed.baseUrl()).isEqualTo("http://localhost:8787/x");
    assertThat(changed.endpoint("raw"))
        .hasToString("http://localhost:8787/x/accounts/acc/d1/database/db/raw");
    assertThat(changed.connectTimeoutMillis()).isEqualTo(5);
    assertThat(changed.callTimeoutMillis()).isZero();
    assertThat(CONFIG.baseUrl()).startsWith("https:");
    assertThatThrownBy(() -> CONFIG.withCallTimeoutMillis(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsMissingIsNamed() {
    String missing = System.getenv("DIONE_NO_SUCH_VARIABLE");
    assertThatThrownBy(() -> D1Config.of("acc", "db", missing))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith("The API token is null: is its variable set?");
    assertThatThrownBy(() -> D1Config.of(missing, "db", "token"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith("The account id is null");
    assertThatThrownBy(() -> D1Config.of("acc", missing, "token"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith("The database id is null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1",
        "http://127.1.2.3",
        "http://[::1]:80/x",
        "https://api.example.com"
      })
  void goodAddresses(String url) {
    assertThat(CONFIG.withBaseUrl(url).baseUrl()).isEqualTo(url.replace(":80/", "/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.cloudflare.com/client/v4",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "https://user:pass@api.cloudflare.com",
        "https://api.cloudflare.com?x=1",
        "https://api.cloudflare.com#x",
        "ftp://localhost",
        "localhost:8787",
        "",
      })
  void badAddresses(String url) {
    assertThatThrownBy(() -> CONFIG.withBaseUrl(url))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith("The API address")
        .hasMessageNotContaining("pass@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "..", "a?b", "ü"})
  void badIds(String id) {
    assertThatThrownBy(() -> D1Config.of(id, "db", "token"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageContaining("account id");
    assertThatThrownBy(() -> D1Config.of("acc", id, "token"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageContaining("database id");
  }

  @Test
  void theEnvironment() {
    D1Config config =
        D1Config.fromEnvironment(
            Map.of(
                "D1_ACCOUNT_ID", "acc2",
                "CLOUDFLARE_ACCOUNT_ID", "acc1",
                "D1_DATABASE_ID", " db1\n",
                "D1_API_TOKEN", "token1\r\n",
                "CLOUDFLARE_API_TOKEN", "",
                "CLOUDFLARE_API_BASE_URL", "http://127.0.0.1:5"));

    assertThat(config.accountId()).isEqualTo("acc1");
    assertThat(config.databaseId()).isEqualTo("db1");
    assertThat(config.apiToken()).isEqualTo("token1");
    assertThat(config.baseUrl()).isEqualTo("http://127.0.0.1:5");
  }

  @Test
  void everythingMissingIsNamedAtOnce() {
    assertThatThrownBy(() -> D1Config.fromEnvironment(Map.of()))
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            "Set the environment variables CLOUDFLARE_ACCOUNT_ID (or CF_ACCOUNT_ID or D1_ACCOUNT_ID),"
                + " D1_DATABASE_ID, CLOUDFLARE_API_TOKEN (or CF_API_TOKEN or D1_API_TOKEN)");
  }

  @Test
  void theTokenIsHidden() {
    assertThat(D1Config.of("acc", "db", "very-secret").toString())
        .isEqualTo(
            "D1Config(database db of account acc at https://api.cloudflare.com/client/v4, token"
                + " hidden)");
    assertThatThrownBy(() -> D1Config.of("acc", "db", "very secret"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageNotContaining("secret");
  }
}
