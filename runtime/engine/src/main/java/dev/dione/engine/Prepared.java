package dev.dione.engine;

import dev.dione.dialect.sql.StatementText;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/** A compiled statement and what is known of it. True until the schema changes. */
final class Prepared {
  private final PreparedStatement jdbc;
  private final SafeStmtPtr pointer;
  private final Program program;
  private final int parameterCount;
  private final List<String> columns;
  private boolean allowed;

  private Prepared(
      PreparedStatement jdbc, SafeStmtPtr pointer, Program program, List<String> columns)
      throws SQLException {
    this.jdbc = jdbc;
    this.pointer = pointer;
    this.program = program;
    this.parameterCount = jdbc.getParameterMetaData().getParameterCount();
    this.columns = columns;
  }

  static Prepared of(SQLiteConnection connection, StatementText text) throws SQLException {
    EngineCounters.countCompiled();
    PreparedStatement jdbc = connection.prepareStatement(text.sql());
    try {
      boolean explainable = !text.isExplain() && !text.keyword().equals("PRAGMA");
      Program program = explainable ? Program.of(connection, text.sql()) : Program.unknown();
      SafeStmtPtr pointer = jdbc.unwrap(CoreStatement.class).pointer;
      // JDBC's metadata fails for a statement without columns, so this asks SQLite itself.
      String[] columns = pointer.<String[], SQLException>safeRun(DB::column_names);
      return new Prepared(jdbc, pointer, program, List.of(columns));
    } catch (SQLException e) {
      jdbc.close();
      throw e;
    }
  }

  /** The statement. */
  PreparedStatement jdbc() {
    return jdbc;
  }

  /** SQLite's own statement, whose values are read without what JDBC keeps beside it. */
  SafeStmtPtr pointer() {
    return pointer;
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

  /** Whether it was found to touch nothing that D1 keeps from its users. */
  boolean isAllowed() {
    return allowed;
  }

  /** It was found so. */
  void allow() {
    allowed = true;
  }

  void close() throws SQLException {
    jdbc.close();
  }
}
