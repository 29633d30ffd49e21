package dev.dione.samples.quickstart;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.config.Choice;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The same program over D1's REST API, here against a server on this machine. */
public final class OverRest {
  private OverRest() {}

  /** Starts a server, stores a show over REST, and prints it. */
  public static void main(String[] args) {
    // tag::server[]
    try (Engine engine = Engine.inMemory(); // or Engine.open(Path.of("town.sqlite"))
        LocalServer server = LocalServer.start(engine);
        D1 d1 = RestD1.connect(server.config())) {
      run(d1);
    }
    // end::server[]
  }

  /** The database that the settings name, in production. */
  public static D1 inProduction() {
    // tag::production[]
    // CLOUDFLARE_API_TOKEN and the rest from the environment, .env or wrangler.jsonc
    D1 d1 = RestD1.connect(D1Config.discover());
    // end::production[]
    return d1;
  }

  /** The same, with fewer attempts where requests fail. */
  public static D1 hasty() {
    // tag::retries[]
    RetryPolicy hasty = RetryPolicy.defaults().withAttempts(3).withDeadline(Duration.ofSeconds(10));
    D1 d1 = RestD1.connect(D1Config.discover().withRetries(hasty));
    // end::retries[]
    return d1;
  }

  /** A database of a wrangler project, in production. */
  public static D1 discovered() {
    // tag::discover[]
    // code, then environment variables, then .env, then wrangler.jsonc, .json or .toml
    D1 d1 = RestD1.connect(D1Config.discover(Choice.database("DB"), Choice.environment("staging")));
    // end::discover[]
    return d1;
  }

  private static void run(D1 d1) {
    TownDb db = TownDb_.open(d1);
    db.createTables();
    // tag::batch[]
    try (TownDb_.Batch batch = TownDb_.batch(db)) { // nothing is sent yet
      batch.shows().upsertAll(List.of(new Show(LocalDate.of(2026, 5, 2), "xs", "Tiësto", 50)));
      var upcoming = batch.shows().upcoming(LocalDate.of(2026, 5, 1));
      batch.commit(); // one request: all of it, or nothing
      System.out.println(upcoming.get());
    }
    // end::batch[]
    // tag::raw[]
    Result result =
        d1.run(new Statement("SELECT title FROM shows WHERE venue = ?1", List.of("xs"), null));
    System.out.println(result.rows());
    // end::raw[]
  }
}
