package dev.dione.engine;

import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.StatementText;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/**
 * A statement and what is known of it. True until the schema changes. One that can have no result
 * is compiled when it is to run: its program tells all that there is to know before.
 */
final class Prepared {
  private final SQLiteConnection connection;
  private final StatementText text;
  private final Program program;
  private int parameterCount;
  private List<String> columns = List.of();
  private @Nullable PreparedStatement jdbc;
  private boolean allowed;

  private Prepared(SQLiteConnection connection, StatementText text, Program program) {
    this.connection = connection;
    this.text = text;
    this.program = program;
    this.parameterCount = program.parameterCount();
  }

  static Prepared of(SQLiteConnection connection, StatementText text) throws SQLException {
    EngineCounters.countCompiled();
    boolean explainable = !text.isExplain() && !text.keyword().equals("PRAGMA");
    Program program = explainable ? Program.of(connection, text.sql()) : Program.unknown();
    Prepared prepared = new Prepared(connection, text, program);
    if (!explainable || mayYieldRows(text)) {
      prepared.compile();
    }
    return prepared;
  }

  private static boolean mayYieldRows(StatementText text) {
    StatementKind kind = StatementKind.of(text.tokens());
    return !kind.isWrite() || kind.yieldsRows();
  }

  private PreparedStatement compile() throws SQLException {
    PreparedStatement compiled = connection.prepareStatement(text.sql());
    jdbc = compiled;
    try {
      parameterCount = compiled.getParameterMetaData().getParameterCount();
      // JDBC's metadata fails for a statement without columns, so this asks SQLite itself.
      String[] names = pointer().<String[], SQLException>safeRun(DB::column_names);
      columns = List.of(names);
      return compiled;
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  /** The statement. */
  PreparedStatement jdbc() throws SQLException {
    PreparedStatement compiled = jdbc;
    return compiled == null ? compile() : compiled;
  }

  /** SQLite's own statement, whose values are read without what JDBC keeps beside it. */
  SafeStmtPtr pointer() throws SQLException {
    return jdbc().unwrap(CoreStatement.class).pointer;
  }

  /** Its steps. */
  Program program() {
    return program;
  }

  /** How many parameters it wants. */
  int parameterCount() {
    return parameterCount;
  }

  /** The names of its result columns. */
  List<String> columns() {
    return columns;
  }

  /** What is known of it without running it. */
  Shape shape() {
    return new Shape(parameterCount, columns, !program.writes(), program.loops());
  }

  /** Whether it was found to touch nothing that D1 keeps from its users. */
  boolean isAllowed() {
    return allowed;
  }

  /** It was found so. */
  void allow() {
    allowed = true;
  }

  /** Gives up what SQLite holds of it, which is compiled again when it runs. */
  void close() throws SQLException {
    if (jdbc != null) {
      jdbc.close();
      jdbc = null;
    }
  }
}
