package dev.dione.contract.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestTransport;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A database of an account on which cases run one after the other. It must have no tables, so that
 * all that is in it later is the contract's own, and is dropped before and after each case.
 */
public final class LiveDatabase implements AutoCloseable {
  private static final String ACCOUNT = "DIONE_LIVE_ACCOUNT_ID";
  private static final String DATABASE = "DIONE_LIVE_DATABASE_ID";
  private static final String TOKEN = "DIONE_LIVE_API_TOKEN";
  private static final String BASE_URL = "DIONE_LIVE_API_BASE_URL";
  private static final long STRETCH_MILLIS = 260; // 1,200 requests in 5 minutes are one in 250
  private static final String OBJECTS =
      "SELECT type, name, sql LIKE 'CREATE VIRTUAL%' FROM sqlite_master WHERE type IN ('table',"
          + " 'view', 'trigger') AND name NOT GLOB '_cf_*'"
          + " AND (name NOT GLOB 'sqlite_*' OR name GLOB 'sqlite_stat*') ORDER BY name";
  private static final String REFERENCES =
      "SELECT m.name, lower(f.\"table\") FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f"
          + " WHERE m.type = 'table'";
  // What a connection keeps would show in the next case; no SQL but this sets last_insert_rowid.
  private static final List<String> RESET =
      List.of(
          "PRAGMA case_sensitive_like = off",
          "PRAGMA ignore_check_constraints = off",
          "PRAGMA legacy_alter_table = off",
          "PRAGMA recursive_triggers = off",
          "PRAGMA reverse_unordered_selects = off",
          "CREATE TABLE last_row (id INTEGER PRIMARY KEY)",
          "INSERT INTO last_row VALUES (0)",
          "DROP TABLE last_row");

  private final Transport transport;
  private boolean used;

  private LiveDatabase(Transport transport) {
    this.transport = transport;
  }

  /**
   * Connects to the database that the variables {@code DIONE_LIVE_ACCOUNT_ID}, {@code
   * DIONE_LIVE_DATABASE_ID} and {@code DIONE_LIVE_API_TOKEN} name; {@code DIONE_LIVE_API_BASE_URL}
   * leads elsewhere than to Cloudflare.
   *
   * @param say takes what is about to be done
   * @throws IllegalStateException if one is missing, or if the database is not empty
   */
  public static LiveDatabase connect(Map<String, String> environment, Consumer<String> say) {
    D1Config config =
        D1Config.of(
            required(environment, ACCOUNT),
            required(environment, DATABASE),
            required(environment, TOKEN));
    String url = environment.get(BASE_URL);
    return connect(url == null ? config : config.withBaseUrl(url), STRETCH_MILLIS, say);
  }

  /**
   * Connects to a database.
   *
   * @param stretchMillis the least time between two requests, in milliseconds
   * @param say takes what is about to be done
   * @throws IllegalStateException if the database is not empty
   */
  public static LiveDatabase connect(D1Config config, long stretchMillis, Consumer<String> say) {
    LiveDatabase database =
        new LiveDatabase(new PacedTransport(new RestTransport(config), stretchMillis));
    List<DatabaseObject> found = database.objects();
    if (!found.isEmpty()) {
      database.transport.close();
      throw new IllegalStateException(
          "The database %s is not empty (%s). The contract drops all that is in its database: give it one without tables. If these are left from a run that was killed, drop them first"
              .formatted(
                  config.databaseId(),
                  found.stream().map(DatabaseObject::name).collect(joining(", "))));
    }
    say.accept(
        "The contract runs on database %s of account %s. It makes tables, views and triggers there and drops them after each case; it sends some 7,500 requests, one every %d ms at most, which takes half an hour or more at the pace that Cloudflare allows."
            .formatted(config.databaseId(), config.accountId(), stretchMillis));
    return database;
  }

  /** The database, empty; it is emptied again when the D1 is closed. */
  public D1 open() {
    if (used) {
      empty(); // a case has left it open
    }
    used = true;
    return D1.on(new OneCase());
  }

  /** Empties the database. */
  @Override
  public void close() {
    try {
      if (used) {
        empty();
      }
    } finally {
      transport.close();
    }
  }

  private void empty() {
    List<DatabaseObject> objects = objects();
    List<DatabaseObject> first = objects.stream().filter(o -> !o.isTable() || o.virtual()).toList();
    if (!first.isEmpty()) {
      send(drops(first.stream().map(DatabaseObject::drop)));
      objects = objects(); // without shadow tables now
    }
    if (!objects.isEmpty() || !first.isEmpty()) {
      List<String> tables = objects.stream().map(DatabaseObject::name).toList();
      Stream<String> ordered =
          DropOrder.of(tables, tables.size() < 2 ? Map.of() : references()).stream();
      send(Stream.concat(drops(ordered.map(DatabaseObject::dropTable)), RESET.stream()));
    }
    used = false;
  }

  // One transaction: references between the tables may point anywhere until its end.
  private static Stream<String> drops(Stream<String> drops) {
    return Stream.concat(Stream.of("PRAGMA defer_foreign_keys = on"), drops);
  }

  private void send(Stream<String> batch) {
    D1.on(transport).batch(batch.map(LiveDatabase::statement).toList());
  }

  private List<DatabaseObject> objects() {
    return D1.on(transport).run(statement(OBJECTS)).rows().stream()
        .map(
            row ->
                new DatabaseObject(
                    String.valueOf(row.get(0)),
                    String.valueOf(row.get(1)),
                    Long.valueOf(1).equals(row.get(2))))
        .toList();
  }

  private Map<String, Set<String>> references() {
    return D1.on(transport).run(statement(REFERENCES)).rows().stream()
        .collect(
            groupingBy(
                row -> String.valueOf(row.get(0)),
                mapping(row -> String.valueOf(row.get(1)), toSet())));
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "Set %s, too: the contract runs on a live database with %s, %s and %s"
              .formatted(name, ACCOUNT, DATABASE, TOKEN));
    }
    return value.strip();
  }

  /** What one case uses; the connection outlives it. */
  private final class OneCase implements Transport {
    @Override
    public void send(Request request, ResultSink sink) {
      transport.send(request, sink);
    }

    @Override
    public String description() {
      return transport.description();
    }

    @Override
    public void close() {
      empty();
    }
  }
}
