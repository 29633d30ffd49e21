package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.contract.live.LiveDatabase;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What runs on a live account, on the local server in its place. */
class LiveDatabaseTest extends ServerCase {
  private final List<String> said = new ArrayList<>();

  @Test
  void eachCaseFindsAnEmptyDatabaseAndLeavesOne() {
    try (LiveDatabase live = LiveDatabase.connect(server.config(), 0, said::add)) {
      assertThat(said).hasSize(1);
      assertThat(said.get(0)).contains(server.config().databaseId(), "drops them");
      for (int i = 0; i < 2; i++) {
        try (D1 d1 = live.open()) {
          d1.batch(
              List.of(
                  sqlStatement("PRAGMA recursive_triggers = on"),
                  sqlStatement("CREATE TABLE a (id PRIMARY KEY, b REFERENCES b (id))"),
                  sqlStatement("CREATE TABLE b (id PRIMARY KEY, a REFERENCES a (id))"),
                  sqlStatement("PRAGMA defer_foreign_keys = on"),
                  sqlStatement("INSERT INTO a VALUES (1, 1)"),
                  sqlStatement("INSERT INTO b VALUES (1, 1)"),
                  sqlStatement("CREATE VIEW \"v\"\"w\" AS SELECT * FROM a"),
                  sqlStatement("CREATE VIRTUAL TABLE f USING fts5(body)"),
                  sqlStatement("CREATE TRIGGER g AFTER INSERT ON a BEGIN DELETE FROM b; END"),
                  sqlStatement("CREATE TABLE n (id INTEGER PRIMARY KEY AUTOINCREMENT)")));
        }
        assertThat(objects()).isZero();
      }
      live.open().run(sqlStatement("CREATE TABLE left_open (a)"));
    }
    assertThat(objects()).isZero();
    try (D1 d1 = RestD1.connect(server.config())) {
      assertThat(d1.run(sqlStatement("PRAGMA recursive_triggers")).rows())
          .as("settings outlive a request")
          .containsExactly(List.of(0L));
    }
  }

  @Test
  void aDatabaseWithTablesIsLeftAlone() {
    try (D1 d1 = RestD1.connect(server.config())) {
      d1.run(sqlStatement("CREATE TABLE customers (a)"));
      assertThatThrownBy(() -> LiveDatabase.connect(server.config(), 0, said::add))
          .hasMessageContaining("not empty (customers)")
          .hasMessageContaining("give it one without tables");
      assertThat(said).isEmpty();
      assertThat(objects()).isOne();
    }
  }

  @Test
  void theEnvironmentNamesIt() {
    D1Config config = server.config();
    Map<String, String> environment =
        Map.of(
            "DIONE_LIVE_ACCOUNT_ID", config.accountId(),
            "DIONE_LIVE_DATABASE_ID", config.databaseId(),
            "DIONE_LIVE_API_TOKEN", server.token(),
            "DIONE_LIVE_API_BASE_URL", server.baseUrl());
    LiveDatabase.connect(environment, said::add).close();
    assertThat(said).hasSize(1);

    assertThatThrownBy(
            () ->
                LiveDatabase.connect(
                    Map.of("DIONE_LIVE_ACCOUNT_ID", "a", "DIONE_LIVE_API_TOKEN", "secret"),
                    said::add))
        .hasMessageContaining("Set DIONE_LIVE_DATABASE_ID")
        .hasMessageNotContaining("secret");
  }

  @Test
  void requestsKeepTheirDistance() {
    long start = System.nanoTime();
    try (LiveDatabase live = LiveDatabase.connect(server.config(), 40, said::add);
        D1 d1 = live.open()) {
      for (int i = 0; i < 4; i++) {
        d1.run(sqlStatement("SELECT 1"));
      }
    }
    // the first look, four statements, and one that empties: six requests
    assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(5 * 40);
  }

  private long objects() {
    try (D1 d1 = RestD1.connect(server.config())) {
      return d1.run(sqlStatement("SELECT 1 FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
          .rows()
          .size();
    }
  }

  private static Statement sqlStatement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
