package dev.dione.benchmarks.crud;

import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * SQLite's own connection; libraries that close it give it back: a pool of one that costs nothing.
 */
final class KeptConnection extends JDBC4Connection {
  KeptConnection(String url, String file, Properties settings) throws SQLException {
    super(url, file, settings);
  }

  @Override
  public void close() {
    // given back
  }

  void closeForGood() throws SQLException {
    super.close();
  }
}
