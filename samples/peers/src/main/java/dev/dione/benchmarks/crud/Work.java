package dev.dione.benchmarks.crud;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is measured of one library, a batch of calls a round. */
final class Work<T> implements AutoCloseable {
  static final int STORED = 10_000;
  private static final int WRITES = 500;
  private static final int LISTS = 8;
  private static final int POINTS = 2_000;

  private final Library<T> library;
  private final List<Concert> stored;
  private List<T> entities = List.of();
  private int round;
  private Object last = "";

  Work(Library<T> library, List<Concert> stored) {
    this.library = library;
    this.stored = stored;
  }

  /** The work of one column of the table. */
  Batch batch(Operation operation) {
    return switch (operation) {
      case INSERT -> new Batch(WRITES, this::prepareInserts, this::insert);
      case UPSERT -> new Batch(WRITES, this::prepareUpserts, this::upsert);
      case LIST_READ -> new Batch(LISTS, this::nextRound, this::list);
      case POINT_READ -> new Batch(POINTS, this::nextRound, this::point);
    };
  }

  /** What was read last. */
  Object last() {
    return last;
  }

  @Override
  public void close() throws SQLException {
    library.close();
  }

  private void nextRound() {
    round++;
  }

  private void prepareInserts() {
    nextRound();
    entities = entities(Concerts.fresh(round, WRITES));
  }

  /** Rows that are there, each with another number of tickets than is stored. */
  private void prepareUpserts() {
    nextRound();
    List<Concert> changed = new ArrayList<>();
    for (int i = 0; i < WRITES; i++) {
      changed.add(stored.get((i * 17 + round) % STORED).withSold(10_000 + round));
    }
    entities = entities(changed);
  }

  private List<T> entities(List<Concert> concerts) {
    List<T> all = new ArrayList<>(concerts.size());
    for (Concert concert : concerts) {
      all.add(library.entity(concert));
    }
    return all;
  }

  private void insert() throws SQLException {
    for (T entity : entities) {
      library.insert(entity);
    }
  }

  private void upsert() throws SQLException {
    for (T entity : entities) {
      library.upsert(entity);
    }
  }

  private void list() throws SQLException {
    for (int i = 0; i < LISTS; i++) {
      last = library.ofVenue(Concerts.venue(round + i));
    }
  }

  private void point() throws SQLException {
    for (int i = 0; i < POINTS; i++) {
      last = library.byId(Concerts.id((i * 31 + round) % STORED));
    }
  }
}
