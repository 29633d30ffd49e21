package dev.dione.samples.vegas.ask;

import dev.dione.query.select.RowQuery;
import java.util.ArrayList;
import java.util.List;

/** Questions of one visit, as they are put together. */
final class Questions {
  private final Visit visit;
  private final List<Question> list = new ArrayList<>();

  Questions(Visit visit) {
    this.visit = visit;
  }

  /** Adds a question; its SQL has {@code :venue} for the visit's venue, and so on. */
  void add(String name, RowQuery<?> query, String sql) {
    list.add(new Question(name, query, visit.fill(sql)));
  }

  List<Question> list() {
    return List.copyOf(list);
  }
}
