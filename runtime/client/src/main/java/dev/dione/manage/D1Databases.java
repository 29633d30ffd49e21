package dev.dione.manage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.D1;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1ValueException;
import dev.dione.manage.BindingTarget.DispatchWorker;
import dev.dione.manage.BindingTarget.PagesProject;
import dev.dione.manage.BindingTarget.Worker;
import dev.dione.rest.AccountApi;
import dev.dione.rest.AccountConfig;
import dev.dione.rest.ApiRequest;
import dev.dione.rest.ApiResult;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The D1 databases of an account, over Cloudflare's REST API. The token needs "Account &gt; D1 &gt;
 * Edit", and for bindings the permission of Workers or Pages.
 *
 * <p>Every method throws a {@link D1Exception}, most often one of its subtypes, if it fails: what,
 * where, and what to do. Nothing is sent twice but the polls of an import or export. An interrupt
 * ends a call with a {@link dev.dione.error.D1ConnectionException}, and the thread stays
 * interrupted. Safe for use by many threads.
 *
 * <p>An account's API takes 1,200 requests in 5 minutes
 * (https://developers.cloudflare.com/fundamentals/api/reference/limits/, read 2026-11-20).
 */
public final class D1Databases implements AutoCloseable {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final AccountApi api;

  private D1Databases(AccountApi api) {
    this.api = api;
  }

  /** The databases of the account. Nothing is sent yet. */
  public static D1Databases connect(AccountConfig config) {
    return new D1Databases(AccountApi.connect(config));
  }

  /**
   * All databases. The stream asks for the next 100 when it gets there; a database that is created
   * or deleted meanwhile may be missing or come twice.
   */
  public Stream<DatabaseInfo> list() {
    return DatabasePages.stream(api, null);
  }

  /** The databases that Cloudflare finds for a part of a name, in the same way. */
  public Stream<DatabaseInfo> search(String name) {
    return DatabasePages.stream(api, name);
  }

  /** The database of exactly this name, as a list tells it. */
  public Optional<DatabaseInfo> find(String name) {
    NewDatabase.requireName(name);
    return search(name).filter(database -> database.name().equals(name)).findFirst();
  }

  /**
   * A database with all that Cloudflare says of it.
   *
   * @param idOrName its id, or its name
   * @throws D1NotFoundException if the account has none of it
   */
  public DatabaseInfo get(String idOrName) {
    NewDatabase.requireName(idOrName); // an id looks like a name
    return info(ApiRequest.of("GET", "d1", "database", idOrName));
  }

  /**
   * Creates a database.
   *
   * @throws D1RequestException if the name is taken (code 7502), or the account has as many
   *     databases as it may (7406)
   */
  public DatabaseInfo create(NewDatabase database) {
    ObjectNode body = json().put("name", database.name());
    if (database.locationHint() != null) {
      body.put("primary_location_hint", database.locationHint().wire());
    }
    if (database.jurisdiction() != null) {
      body.put("jurisdiction", database.jurisdiction().wire());
    }
    if (database.readReplication() != null) {
      body.putObject("read_replication").put("mode", database.readReplication().wire());
    }
    return info(ApiRequest.of("POST", "d1", "database").withJson(body));
  }

  /** Turns copies for reading on or off. */
  public DatabaseInfo setReadReplication(String id, ReadReplication mode) {
    ObjectNode body = json();
    body.putObject("read_replication").put("mode", mode.wire());
    return info(ApiRequest.of("PUT", "d1", "database", checkedId(id)).withJson(body));
  }

  /**
   * Deletes a database with all its data, at once and for good.
   *
   * @param id its id; a name is refused, because nothing may be deleted by mistake
   * @return true if it was there, false if it was gone already
   */
  public boolean delete(String id) {
    try {
      api.call(ApiRequest.of("DELETE", "d1", "database", checkedId(id)));
      return true;
    } catch (D1NotFoundException e) {
      return false;
    }
  }

  /** The database itself, for statements; close it on its own. */
  public D1 open(String id) {
    return RestD1.connect(D1Config.of(api.config(), checkedId(id)));
  }

  /**
   * Exports a database as SQL. It answers no queries meanwhile, numbers beyond 2^53 lose digits,
   * and databases with virtual tables (FTS5) cannot be exported whole
   * (https://developers.cloudflare.com/d1/best-practices/import-export-data/, read 2026-11-20).
   *
   * @param file where to; it is replaced when the export is there whole, and not before
   */
  public ExportResult export(String id, Path file, ExportOptions options) {
    return new DatabaseExport(api, checkedId(id), options).to(file);
  }

  /**
   * The same into a stream, which is written on another thread and stays open.
   *
   * @param out where to; holds a part if it fails
   */
  public ExportResult export(String id, OutputStream out, ExportOptions options) {
    return new DatabaseExport(api, checkedId(id), options).to(out);
  }

  /**
   * Runs a file of SQL, of up to 5 GB. The database answers no queries meanwhile; if a statement
   * fails, D1 sets it back to its state before, and the import may be repeated
   * (https://developers.cloudflare.com/d1/best-practices/import-export-data/, read 2026-11-20). The
   * file must hold no BEGIN and COMMIT, and no statement of more than 100,000 bytes.
   *
   * @throws dev.dione.error.D1SqlException if D1 refuses a statement
   */
  public ImportResult importFile(String id, Path file, ImportOptions options) {
    return new DatabaseImport(api, checkedId(id), options).from(file);
  }

  /** The bookmark of the state that the database has now. */
  public String bookmark(String id) {
    return bookmark(bookmarkRequest(id));
  }

  /** The bookmark of the state that the database had at a time: the last one at or before it. */
  public String bookmark(String id, Instant time) {
    return bookmark(bookmarkRequest(id).withQuery("timestamp", time.toString()));
  }

  /**
   * Sets the database back to a bookmark, in place; queries under way are cancelled. Restoring the
   * previous bookmark undoes it.
   */
  public Restored restore(String id, String bookmark) {
    return restore(restoreRequest(id).withQuery("bookmark", bookmark));
  }

  /** Sets the database back to the state that it had at a time, in the same way. */
  public Restored restore(String id, Instant time) {
    return restore(restoreRequest(id).withQuery("timestamp", time.toString()));
  }

  /**
   * Binds a database to a Worker or a Pages project; all other bindings stay. The settings are read
   * and then written: who changes them in between loses that change.
   *
   * @param name the variable in the Worker's {@code env}, such as {@code DB}
   * @return false if it has exactly this binding already
   * @throws D1NotFoundException if there is no such Worker or project
   * @throws D1ValueException if the name is bound to something else
   */
  public boolean addBinding(BindingTarget target, String name, String databaseId) {
    Binding binding = new Binding(name, checkedId(databaseId));
    if (target instanceof PagesProject pages) {
      return new PagesBindings(api, pages).add(binding);
    }
    if (target instanceof DispatchWorker worker) {
      return new WorkerBindings(
              api,
              target,
              "workers",
              "dispatch",
              "namespaces",
              worker.namespace(),
              "scripts",
              worker.script(),
              "settings")
          .add(binding);
    }
    String script = ((Worker) target).script();
    return new WorkerBindings(api, target, "workers", "scripts", script, "settings").add(binding);
  }

  /** Cancels what is under way, and closes the connections. Closing twice does nothing more. */
  @Override
  public void close() {
    api.close();
  }

  @Override
  public String toString() {
    return "D1Databases(account %s at %s)"
        .formatted(api.config().accountId(), api.config().baseUrl());
  }

  private DatabaseInfo info(ApiRequest request) {
    ApiResult answer = api.call(request);
    return DatabaseReader.read(answer.result(), answer.http());
  }

  private static ApiRequest bookmarkRequest(String id) {
    return ApiRequest.of("GET", "d1", "database", checkedId(id), "time_travel", "bookmark");
  }

  private String bookmark(ApiRequest request) {
    ApiResult answer = api.call(request);
    return Fields.required(answer.result(), "bookmark", answer.http());
  }

  private static ApiRequest restoreRequest(String id) {
    return ApiRequest.of("POST", "d1", "database", checkedId(id), "time_travel", "restore");
  }

  private Restored restore(ApiRequest request) {
    ApiResult answer = api.call(request);
    String message = Fields.text(answer.result(), "message");
    return new Restored(
        Fields.required(answer.result(), "bookmark", answer.http()),
        Fields.required(answer.result(), "previous_bookmark", answer.http()),
        message == null ? "" : message);
  }

  private static String checkedId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new D1ValueException(
          "'%s' is no database id, which is a UUID. For a name, use get(name).id()".formatted(id));
    }
    return id;
  }

  private static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }
}
