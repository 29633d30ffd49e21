package dev.dione.benchmarks.crud;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.community.dialect.SQLiteDialect;

/** Hibernate: an entity class, sessions for inserts and reads, a stateless one for upserts. */
final class HibernateLibrary implements Library<HibernateConcert> {
  private static final String OF_VENUE = "from HibernateConcert where venue = :venue order by day";

  static {
    System.setProperty("org.jboss.logging.provider", "slf4j"); // it would log its start
  }

  private final KeptDataSource file;
  private final SessionFactory sessions;

  HibernateLibrary(Path path) throws SQLException {
    file = new KeptDataSource(path);
    Configuration configuration = new Configuration().addAnnotatedClass(HibernateConcert.class);
    configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, file);
    configuration.getProperties().put(JdbcSettings.DIALECT, SQLiteDialect.class.getName());
    sessions = configuration.buildSessionFactory();
  }

  @Override
  public HibernateConcert entity(Concert concert) {
    return new HibernateConcert(concert);
  }

  @Override
  public Concert concert(HibernateConcert entity) {
    return entity.concert();
  }

  @Override
  public void insert(HibernateConcert concert) {
    sessions.inTransaction(session -> session.persist(concert));
  }

  @Override
  public void upsert(HibernateConcert concert) {
    sessions.inStatelessTransaction(session -> session.upsert(concert));
  }

  @Override
  public List<HibernateConcert> ofVenue(String venue) {
    return sessions.fromSession(
        session ->
            session
                .createSelectionQuery(OF_VENUE, HibernateConcert.class)
                .setParameter("venue", venue)
                .getResultList());
  }

  @Override
  public HibernateConcert byId(String id) {
    return sessions.fromSession(session -> session.find(HibernateConcert.class, id));
  }

  @Override
  public void close() throws SQLException {
    sessions.close();
    file.close();
  }
}
