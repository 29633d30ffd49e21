package dev.dione.engine;

import dev.dione.dialect.sql.PragmaText;
import dev.dione.dialect.sql.Refusal;
import dev.dione.dialect.sql.StatementRules;
import dev.dione.dialect.sql.StatementText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConnection;

/** A connection on which statements run one after the other. Not thread-safe. */
final class Session {
  private static final String NO_STATEMENT = "SQL code did not contain a statement.";
  private static final String PARAMETERS_OF_SEVERAL =
      "When executing multiple SQL statements in a single call, only the last statement can have"
          + " parameters.";

  private final SQLiteConnection connection;
  private final String description;
  private final StatementCache cache;
  private final Meter meter;
  private final ShadowTables shadows;
  private final ErrorPlaces places;

  Session(SQLiteConnection connection, String description) {
    this.connection = connection;
    this.description = description;
    this.shadows = new ShadowTables(connection);
    this.places = new ErrorPlaces(connection);
    try {
      cache = new StatementCache(connection);
      meter = new Meter(connection);
    } catch (SQLException e) {
      throw EngineException.of(
          "Cannot read the database %s: %s".formatted(description, Failure.of(e).reason()),
          Failure.of(e).code(),
          e);
    }
  }

  /** Whether a statement writes what {@code changes()} tells of the one before it. */
  static boolean storesChanges(StatementText text) {
    return WRITES.contains(text.keyword()) && CHANGES.matcher(text.sql()).find();
  }

  /**
   * Compiles writes before their turn: EXPLAIN, which tells what a statement does, sets {@code
   * changes()} to 0 as the write itself would.
   */
  void foresee(List<StatementText> texts) {
    for (StatementText text : texts) {
      if (WRITES.contains(text.keyword()) && StatementRules.check(text).isEmpty()) {
        try {
          cache.get(text);
        } catch (SQLException e) {
          return; // it is told in its turn; a statement before it may make its table
        }
      }
    }
  }

  /**
   * Runs one statement of the open transaction.
   *
   * @return whether it changed the schema, so that others have to be compiled again
   */
  boolean run(
      StatementText text, EngineStatement statement, int index, int result, EngineSink sink) {
    requireWithoutNul(text, index);
    try {
      Prepared prepared = prepare(text, index);
      Parameters.bind(prepared, statement.parameters(), index);
      meter.start();
      sink.columns(result, prepared.columns());
      step(prepared, result, sink);
      sink.meta(result, meter.stop(prepared.program()));
      boolean changesSchema = prepared.program().changesSchema();
      if (changesSchema) {
        cache.forget();
        shadows.forgetAfter(prepared.program());
      }
      return changesSchema;
    } catch (SQLException e) {
      throw failed(text, index, e);
    }
  }

  /** What is known of a statement without running it. */
  Shape shape(StatementText text) {
    requireWithoutNul(text, 0);
    return shape(text, 0);
  }

  private Shape shape(StatementText text, int index) {
    refuse(text, index);
    if (text.keyword().equals("PRAGMA") && PragmaText.of(text).isSetting()) {
      return new Shape(
          0, List.of(), false, true); // compiling it would already change the connection
    }
    try {
      refresh();
      Prepared prepared = prepare(text, index);
      Program program = prepared.program();
      return new Shape(
          prepared.parameterCount(), prepared.columns(), !program.writes(), program.loops());
    } catch (SQLException e) {
      throw failed(text, index, e);
    }
  }

  void begin(boolean writes) {
    try {
      connection.getDatabase()._exec(writes ? "BEGIN IMMEDIATE" : "BEGIN");
      refresh();
      meter.begin();
    } catch (SQLException e) {
      rollback();
      throw outside(e);
    }
  }

  /** What is stored, outside of a transaction. */
  byte[] contents() {
    return Database.contents(connection);
  }

  /** Commits; a failure is D1's HTTP 500. */
  void commit() {
    try {
      cache.closePassing();
      connection.getDatabase()._exec("COMMIT");
    } catch (SQLException e) {
      Failure failure = Failure.of(e);
      if (failure.isBusy()) {
        throw outside(e);
      }
      throw EngineException.of(failure.reason(), failure.code(), e).asInternal();
    }
  }

  /**
   * Undoes the open transaction.
   *
   * @return whether there still was one; if not, a failing statement has ended it
   */
  boolean rollback() {
    try {
      cache.closePassing();
      connection.getDatabase()._exec("ROLLBACK");
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Puts back the settings of the connection, as a new D1 object has them. */
  void resetSettings() {
    try {
      for (String setting : SETTINGS) {
        connection.getDatabase()._exec("PRAGMA " + setting + " = 0");
      }
    } catch (SQLException e) {
      throw outside(e);
    }
  }

  void close() throws SQLException {
    connection.close();
  }

  private static final Set<String> WRITES = Set.of("INSERT", "REPLACE", "UPDATE", "DELETE", "WITH");
  private static final Pattern CHANGES =
      Pattern.compile("\\bchanges\\s*\\(", Pattern.CASE_INSENSITIVE);

  private static final List<String> SETTINGS =
      List.of(
          "case_sensitive_like",
          "ignore_check_constraints",
          "legacy_alter_table",
          "recursive_triggers",
          "reverse_unordered_selects");

  private Prepared prepare(StatementText text, int index) throws SQLException {
    refuse(text, index);
    Prepared prepared = cache.get(text);
    Program program = prepared.program();
    Refusal refusal = program.refusal();
    if (refusal == null) {
      refusal = ReservedTables.refusal(connection, text);
    }
    boolean reindexes = text.keyword().equals("REINDEX"); // rebuilds shadow tables, too, on D1
    if (refusal == null && program.writes() && !reindexes) {
      refusal = shadows.refusal(program.writtenRoots(), text.keyword().equals("DROP"));
    }
    if (refusal != null) {
      throw EngineException.refused(refusal, index);
    }
    return prepared;
  }

  private void refresh() throws SQLException {
    if (cache.refresh()) {
      shadows.forget();
    }
  }

  private static void refuse(StatementText text, int index) {
    StatementRules.check(text)
        .ifPresent(
            refusal -> {
              throw EngineException.refused(refusal, index);
            });
    if (text.isEmpty()) {
      throw EngineException.refused(NO_STATEMENT, null, index);
    }
  }

  // SQLite reads a text up to its first NUL. D1 judges that part, and then finds no statement in
  // the rest: nothing is run, least of all a DELETE without its WHERE.
  private void requireWithoutNul(StatementText text, int index) {
    int end = text.sql().indexOf('\0');
    if (end < 0) {
      return;
    }
    StatementText beginning = StatementText.of(text.sql().substring(0, end));
    boolean parameters = !beginning.isEmpty() && shape(beginning, index).parameterCount() > 0;
    throw EngineException.refused(parameters ? PARAMETERS_OF_SEVERAL : NO_STATEMENT, null, index);
  }

  private static void step(Prepared prepared, int result, EngineSink sink) throws SQLException {
    if (!prepared.jdbc().execute()) {
      return;
    }
    CurrentRow row = new CurrentRow(prepared.columns().size());
    try (ResultSet rows = prepared.jdbc().getResultSet()) {
      while (rows.next()) {
        row.read(rows);
        sink.row(result, row);
      }
    }
  }

  private EngineException failed(StatementText text, int index, SQLException e) {
    Failure failure = Failure.of(e);
    try {
      cache.drop(text);
    } catch (SQLException suppressed) {
      e.addSuppressed(suppressed);
    }
    if (failure.isBusy()) {
      return Database.locked(description, e);
    }
    return EngineException.failed(
        failure.reason(),
        places.find(failure.reason(), text),
        failure.code(),
        failure.extendedCode(),
        index,
        e);
  }

  private EngineException outside(SQLException e) {
    Failure failure = Failure.of(e);
    return failure.isBusy()
        ? Database.locked(description, e)
        : EngineException.of(
            "The database %s failed: %s".formatted(description, failure.reason()),
            failure.code(),
            e);
  }
}
