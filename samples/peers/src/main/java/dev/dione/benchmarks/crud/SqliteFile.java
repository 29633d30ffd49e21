package dev.dione.benchmarks.crud;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** How every library opens its file: with the settings that Dione's engine has. */
final class SqliteFile {
  private SqliteFile() {}

  static String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  static Properties settings() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setGetGeneratedKeys(false);
    config.setOpenMode(SQLiteOpenMode.NOMUTEX); // one thread uses it
    return config.toProperties();
  }

  /** A connection that a library borrows again and again. */
  static KeptConnection connect(Path file) throws SQLException {
    return new KeptConnection(url(file), file.toString(), settings());
  }
}
