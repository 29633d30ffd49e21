package dev.dione.engine;

import dev.dione.dialect.sql.StatementText;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.SafeStmtPtr;

/**
 * A compiled statement and what is known of it. True until the schema changes.
 *
 * @param jdbc the statement
 * @param program its steps
 * @param parameterCount how many parameters it wants
 * @param columns the names of its result columns
 */
record Prepared(PreparedStatement jdbc, Program program, int parameterCount, List<String> columns) {

  static Prepared of(SQLiteConnection connection, StatementText text) throws SQLException {
    EngineCounters.countCompiled();
    PreparedStatement jdbc = connection.prepareStatement(text.sql());
    try {
      boolean explainable = !text.isExplain() && !text.keyword().equals("PRAGMA");
      Program program = explainable ? Program.of(connection, text.sql()) : Program.unknown();
      int parameters = jdbc.getParameterMetaData().getParameterCount();
      return new Prepared(jdbc, program, parameters, columns(jdbc));
    } catch (SQLException e) {
      jdbc.close();
      throw e;
    }
  }

  void close() throws SQLException {
    jdbc.close();
  }

  // JDBC's metadata fails for a statement without columns, so this asks SQLite itself.
  private static List<String> columns(PreparedStatement jdbc) throws SQLException {
    SafeStmtPtr pointer = jdbc.unwrap(CoreStatement.class).pointer;
    return List.of(pointer.<String[], SQLException>safeRun((db, ptr) -> db.column_names(ptr)));
  }
}
