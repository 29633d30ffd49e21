package dev.dione.engine;

import dev.dione.dialect.sql.PragmaText;
import dev.dione.dialect.sql.Refusal;
import dev.dione.dialect.sql.StatementText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.SafeStmtPtr;

/** A connection on which statements run one after the other. Not thread-safe. */
final class Session {
  private static final String NO_STATEMENT = "SQL code did not contain a statement.";
  private static final String PARAMETERS_OF_SEVERAL =
      "When executing multiple SQL statements in a single call, only the last statement can have"
          + " parameters.";

  private final SQLiteConnection connection;
  private final String description;
  private final TextCache texts = new TextCache();
  private final StatementCache cache;
  private final boolean utf8;
  private final OwnStatement dataVersion;
  private final OwnStatement begin;
  private final OwnStatement beginWriting;
  private final OwnStatement commit;
  private final Meter meter;
  private final ShadowTables shadows;
  private long seenVersion = -1;
  private boolean writing;

  Session(SQLiteConnection connection, String description) {
    this.connection = connection;
    this.description = description;
    this.shadows = new ShadowTables(connection);
    try {
      cache = new StatementCache(connection);
      utf8 = Database.isUtf8(connection);
      dataVersion = new OwnStatement(connection, "PRAGMA data_version");
      begin = new OwnStatement(connection, "BEGIN");
      beginWriting = new OwnStatement(connection, "BEGIN IMMEDIATE");
      commit = new OwnStatement(connection, "COMMIT");
      meter = new Meter(connection);
    } catch (SQLException e) {
      throw EngineException.of(
          "Cannot read the database %s: %s".formatted(description, Failure.of(e).reason()),
          Failure.of(e).code(),
          e);
    }
  }

  /** What is known of a text. */
  CheckedText text(String sql) {
    return texts.get(sql);
  }

  /**
   * Compiles writes before their turn: EXPLAIN, which tells what a statement does, sets {@code
   * changes()} to 0 as the write itself would.
   */
  void foresee(List<CheckedText> request) {
    for (CheckedText text : request) {
      if (text.stores() && text.refusal() == null) {
        try {
          cache.get(text.text());
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
      CheckedText checked, EngineStatement statement, int index, int result, EngineSink sink) {
    requireWithoutNul(checked, index);
    try {
      Prepared prepared = prepare(checked, index);
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
      throw failed(checked.text(), index, e);
    }
  }

  /** What is known of a statement without running it. */
  Shape shape(CheckedText checked) {
    requireWithoutNul(checked, 0);
    return shape(checked, 0);
  }

  private Shape shape(CheckedText checked, int index) {
    refuse(checked, index);
    StatementText text = checked.text();
    if (text.keyword().equals("PRAGMA") && PragmaText.of(text).isSetting()) {
      return new Shape(
          0, List.of(), false, true); // compiling it would already change the connection
    }
    try {
      refresh();
      Prepared prepared = prepare(checked, index);
      prepared.close(); // many are looked at once, and SQLite slows down with many open ones
      return prepared.shape();
    } catch (SQLException e) {
      throw failed(text, index, e);
    }
  }

  void begin(boolean writes) {
    try {
      (writes ? beginWriting : begin).run();
      refresh();
      meter.begin();
      writing = writes;
    } catch (SQLException e) {
      rollback();
      throw outside(e);
    }
  }

  /** What is stored, outside of a transaction. */
  byte[] contents() {
    return Database.contents(connection);
  }

  /** Commits; a failure is D1's HTTP 500, unless the disk or the file is to blame. */
  void commit() {
    try {
      cache.closePassing();
      commit.run();
      if (writing) {
        meter.committed();
      }
    } catch (SQLException e) {
      Failure failure = Failure.of(e);
      if (failure.isBusy() || Failure.isOfMachine(failure.code())) {
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
    meter.forget();
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

  private static final List<String> SETTINGS =
      List.of(
          "case_sensitive_like",
          "ignore_check_constraints",
          "legacy_alter_table",
          "recursive_triggers",
          "reverse_unordered_selects");

  private Prepared prepare(CheckedText checked, int index) throws SQLException {
    refuse(checked, index);
    Prepared prepared = cache.get(checked.text());
    if (!prepared.isAllowed()) {
      Refusal refusal = refusal(checked.text(), prepared.program());
      if (refusal != null) {
        throw EngineException.refused(refusal, index);
      }
      prepared.allow();
    }
    return prepared;
  }

  /** What D1 says to a statement that SQLite would run. */
  private @Nullable Refusal refusal(StatementText text, Program program) throws SQLException {
    Refusal refusal = program.refusal();
    if (refusal == null) {
      refusal = ReservedTables.refusal(connection, text);
    }
    boolean reindexes = text.keyword().equals("REINDEX"); // rebuilds shadow tables, too, on D1
    if (refusal == null && program.writes() && !reindexes) {
      refusal = shadows.refusal(program.writtenRoots(), text.keyword().equals("DROP"));
    }
    return refusal;
  }

  /** Looks what others have written since the last request. */
  private void refresh() throws SQLException {
    long version = dataVersion.number();
    boolean others = version != seenVersion;
    seenVersion = version;
    if (others) {
      meter.forgetSize();
    }
    if (cache.refresh(others)) {
      shadows.forget();
    }
  }

  private static void refuse(CheckedText checked, int index) {
    if (checked.refusal() != null) {
      throw EngineException.refused(checked.refusal(), index);
    }
    if (checked.empty()) {
      throw EngineException.refused(NO_STATEMENT, null, index);
    }
  }

  // SQLite reads a text up to its first NUL. D1 judges that part, and then finds no statement in
  // the rest: nothing is run, least of all a DELETE without its WHERE.
  private void requireWithoutNul(CheckedText checked, int index) {
    if (checked.nul() < 0) {
      return;
    }
    CheckedText beginning = CheckedText.of(checked.text().sql().substring(0, checked.nul()));
    boolean parameters = !beginning.empty() && shape(beginning, index).parameterCount() > 0;
    throw EngineException.refused(parameters ? PARAMETERS_OF_SEVERAL : NO_STATEMENT, null, index);
  }

  private void step(Prepared prepared, int result, EngineSink sink) throws SQLException {
    if (!prepared.jdbc().execute()) {
      return;
    }
    CurrentRow row = new CurrentRow(prepared.columns().size(), utf8);
    SafeStmtPtr pointer = prepared.pointer();
    try (ResultSet rows = prepared.jdbc().getResultSet()) {
      boolean there = rows.next() && row.read(pointer);
      while (there) {
        sink.row(result, row);
        there = row.next(pointer);
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
        new ErrorPlaces(connection).find(failure.reason(), text),
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
