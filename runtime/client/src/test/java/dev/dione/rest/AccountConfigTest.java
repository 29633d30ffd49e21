package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConfigException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountConfigTest {
  @Test
  void fromTheEnvironment() {
    AccountConfig config =
        AccountConfig.fromEnvironment(
            Map.of(
                "D1_ACCOUNT_ID", " acc ",
                "CLOUDFLARE_API_TOKEN", "secret-token",
                "CLOUDFLARE_API_BASE_URL", "http://127.0.0.1:8787/client/v4/"));

    assertThat(config.accountId()).isEqualTo("acc");
    assertThat(config.apiToken()).isEqualTo("secret-token");
    assertThat(config)
        .hasToString("AccountConfig(account acc at http://127.0.0.1:8787/client/v4, token hidden)");
  }

  @Test
  void whatIsMissing() {
    assertThatThrownBy(() -> AccountConfig.fromEnvironment(Map.of()))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageContaining("CLOUDFLARE_ACCOUNT_ID")
        .hasMessageContaining("CLOUDFLARE_API_TOKEN")
        .hasMessageNotContaining("DATABASE");
  }

  @Test
  void aDatabaseOfTheAccountHasItsSettings() {
    AccountConfig account =
        AccountConfig.of("acc", "token").withCallTimeoutMillis(7).withConnectTimeoutMillis(5);

    D1Config database = D1Config.of(account, "db");

    assertThat(database.account()).isSameAs(account);
    assertThat(database.callTimeoutMillis()).isEqualTo(7);
    assertThat(database.connectTimeoutMillis()).isEqualTo(5);
    assertThat(database.withCallTimeoutMillis(9).account().callTimeoutMillis()).isEqualTo(9);
    assertThatThrownBy(() -> D1Config.of(account, "a/b")).isInstanceOf(D1ConfigException.class);
  }
}
