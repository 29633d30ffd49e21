package dev.dione.benchmarks.crud;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.SqliteDialect;
import org.seasar.doma.slf4j.Slf4jJdbcLogger;

/** Doma: a record and a DAO whose code its processor generates. */
final class DomaLibrary implements Library<DomaConcert> {
  private final KeptDataSource file;
  private final DomaConcertDao concerts;

  DomaLibrary(Path path) throws SQLException {
    file = new KeptDataSource(path);
    concerts = new DomaConcertDaoImpl(new FileConfig(file));
  }

  @Override
  public DomaConcert entity(Concert c) {
    return new DomaConcert(
        c.id(),
        c.title(),
        c.performer(),
        c.venue(),
        c.city(),
        c.day(),
        c.capacity(),
        c.sold(),
        c.price(),
        c.rating(),
        c.active(),
        c.seenMillis(),
        c.note());
  }

  @Override
  public Concert concert(DomaConcert c) {
    return new Concert(
        c.id(),
        c.title(),
        c.performer(),
        c.venue(),
        c.city(),
        c.day(),
        c.capacity(),
        c.sold(),
        c.price(),
        c.rating(),
        c.active(),
        c.seenMillis(),
        c.note());
  }

  @Override
  public void insert(DomaConcert concert) {
    concerts.insert(concert);
  }

  @Override
  public void upsert(DomaConcert concert) {
    concerts.upsert(concert);
  }

  @Override
  public List<DomaConcert> ofVenue(String venue) {
    return concerts.ofVenue(venue);
  }

  @Override
  public DomaConcert byId(String id) {
    return concerts.byId(id);
  }

  @Override
  public void close() throws SQLException {
    file.close();
  }

  private record FileConfig(DataSource file) implements Config {
    private static final Dialect SQLITE = new SqliteDialect();
    // by default Doma logs each statement
    private static final JdbcLogger LOGGER = new Slf4jJdbcLogger();

    @Override
    public DataSource getDataSource() {
      return file;
    }

    @Override
    public Dialect getDialect() {
      return SQLITE;
    }

    @Override
    public JdbcLogger getJdbcLogger() {
      return LOGGER;
    }
  }
}
