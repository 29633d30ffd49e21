package dev.dione.wrangler;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dione.Statement;
import dev.dione.dialect.sql.StatementRules;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1RequestException;
import dev.dione.error.HttpAnswer;
import dev.dione.error.SqlErrors;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.transport.Request;
import dev.dione.transport.RequestRules;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs statements with {@code wrangler d1 execute --json}, one process for each request. Parameters
 * are written into the SQL as literals, because wrangler cannot bind them.
 *
 * <p><b>Atomicity</b> (seen with wrangler 4.164.0 and workerd 1.20261117.1, 2026-11-20). With
 * {@code --local}, wrangler cuts the text and runs it as one {@code batch()}: one transaction. With
 * {@code --remote}, it sends the text to D1's {@code /query}, which cuts it and runs it as one
 * transaction; Cloudflare documents that for the Workers binding, and for REST only says "executed
 * as a batch". In both cases the first failure undoes all statements. A process that was ended
 * (timeout, interrupt, {@code close}) may have run all or nothing.
 *
 * <p><b>What wrangler's output loses.</b> An empty result has no column names. A BLOB of a local
 * database comes as text such as {@code [0, 255]}: select {@code hex(…)}, as generated code does. A
 * local database's {@link dev.dione.Meta} has only its duration. Columns whose names are whole
 * numbers come out of order, so they are refused beside others. Of equal names in {@code RETURNING}
 * the last one wins; in queries they are kept. A column without an alias that holds a parameter is
 * named by the literal.
 *
 * <p>A statement with its parameters takes at most 100,000 bytes. A remote request goes through the
 * command line, where other processes of the machine can see it, and which has a limit of its own;
 * a local one through a file. On Windows only local databases are served.
 *
 * <p>Safe for use by many threads; requests run one at a time.
 */
public final class WranglerTransport implements Transport {
  private static final String TRANSACTION = "BEGIN TRANSACTION";
  private static final String OTHER_ENVIRONMENT = "No environment found in configuration with name";
  private static final boolean UTF8_ARGUMENTS =
      Charset.defaultCharset().equals(StandardCharsets.UTF_8)
          && StandardCharsets.UTF_8.name().equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));

  private final String database;
  private final boolean remote;
  private final WranglerOptions options;
  private final Wrangler wrangler;
  private final Secrets secrets;

  private WranglerTransport(String database, boolean remote, WranglerOptions options) {
    if (!database.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
      throw new D1ConfigException(
          "Not a binding or name of a database: '" + database + "' (letters, digits, _, - and .)");
    }
    if (remote && WranglerCommand.WINDOWS) {
      throw new D1ConfigException(
          "On Windows, wrangler is a batch file, and cmd.exe would read the SQL of a remote database as commands: use REST (RestD1), or WSL");
    }
    this.database = database;
    this.remote = remote;
    this.options = options;
    this.wrangler = new Wrangler(options, description());
    this.secrets = Secrets.of(wrangler.environment());
  }

  /**
   * A transport for the local database that {@code wrangler dev} uses. Nothing is started yet.
   *
   * @param database its binding or name in the wrangler file
   * @throws D1ConfigException if it can be no such name
   */
  public static WranglerTransport local(String database, WranglerOptions options) {
    return new WranglerTransport(database, false, options);
  }

  /**
   * A transport for the database on Cloudflare, with wrangler's credentials. Nothing is started
   * yet.
   *
   * @param database its binding or name in the wrangler file, or its name in the account
   * @throws D1ConfigException if it can be no such name, or on Windows
   */
  public static WranglerTransport remote(String database, WranglerOptions options) {
    return new WranglerTransport(database, true, options);
  }

  @Override
  public void send(Request request, ResultSink sink) {
    List<Statement> statements = request.statements();
    if (wrangler.isClosed()) {
      throw new IllegalStateException("The connection to " + description() + " has been closed");
    }
    RequestRules.check(statements, description());
    Script script = Script.of(statements, this::keeps, description());
    statements.forEach(this::requireKept);
    try (RunFiles files = RunFiles.create()) {
      wrangler.run(
          arguments(script.text(), files),
          files,
          (printed, exitCode) -> receive(printed, exitCode, statements, script, sink));
    } catch (IOException e) {
      throw new D1Exception("The temporary files for wrangler failed: " + e.getMessage(), e);
    }
  }

  private List<String> arguments(String sql, RunFiles files) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("d1", "execute", database, "--json"));
    arguments.add(remote ? "--remote" : "--local");
    if (options.environment() != null) {
      arguments.add("--env=" + options.environment());
    }
    if (remote) {
      arguments.add("--command=" + sql);
      return arguments;
    }
    if (options.persistTo() != null) {
      arguments.add("--persist-to=" + options.persistTo().toAbsolutePath());
    }
    Files.writeString(files.sql(), sql);
    arguments.add("--file=" + files.sql());
    return arguments;
  }

  private void receive(
      RunFiles files, int exitCode, List<Statement> statements, Script script, ResultSink sink)
      throws IOException {
    WranglerErrors errors = new WranglerErrors(description(), statements, script);
    if (exitCode != 0) {
      WranglerFailure failure = WranglerOutput.failure(files.out());
      throw failure != null
          ? errors.of(secrets.hide(failure))
          : errors.of(secrets.hide(files.said()), exitCode);
    }
    if (files.errors().contains(OTHER_ENVIRONMENT)) {
      throw new D1ConfigException(
          "The wrangler file has no such environment, so wrangler ran the statements on the database of its top level. It said: "
              + PlainText.of(secrets.hide(files.errors())));
    }
    try {
      int count = WranglerOutput.results(files.out(), script, statements.size(), sink);
      if (count != statements.size()) {
        throw errors.otherCount(count);
      }
    } catch (UnexpectedAnswer | JsonProcessingException e) {
      String reason = e instanceof UnexpectedAnswer ? e.getMessage() : "it is no whole JSON";
      throw errors.unreadable(reason, secrets.hide(files.said()));
    }
  }

  /** Whether a text gets to D1 as it is. */
  private boolean keeps(String text) {
    return remote
        ? UTF8_ARGUMENTS || text.chars().allMatch(c -> c < 0x80)
        : !text.contains(TRANSACTION); // wrangler deletes it, and "COMMIT;", even from a string
  }

  private void requireKept(Statement statement) {
    if (keeps(statement.sql())) {
      return;
    }
    if (remote) {
      throw new D1ConfigException(
          "The SQL holds letters outside ASCII, which this JVM cannot put on a command line: start it with LC_ALL=C.UTF-8");
    }
    throw refusedTransaction(statement);
  }

  private D1Exception refusedTransaction(Statement statement) {
    return StatementRules.check(statement.sql())
        .<D1Exception>map(r -> SqlErrors.from(r.message(), List.of(statement), description()))
        .orElseGet(
            () ->
                new D1RequestException(
                    "wrangler deletes '%s;' from the SQL of a local database, wherever it stands, so nothing was sent: give such a text as a parameter"
                        .formatted(TRANSACTION),
                    HttpAnswer.NONE));
  }

  @Override
  public String description() {
    return (remote ? "D1 database " : "local D1 database ")
        + database
        + " through wrangler in "
        + options.folder().toAbsolutePath().normalize();
  }

  /** Ends a wrangler that runs, with its children. */
  @Override
  public void close() {
    wrangler.close();
  }

  @Override
  public String toString() {
    return "WranglerTransport(" + description() + ")";
  }
}
