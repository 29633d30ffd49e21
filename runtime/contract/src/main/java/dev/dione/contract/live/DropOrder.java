package dev.dione.contract.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The order in which tables can be dropped: those that refer to others first. SQLite compiles the
 * cascades of a table that it drops, and finds no table that a child refers to besides and that is
 * gone already.
 */
final class DropOrder {
  private DropOrder() {}

  /**
   * The tables in order; a circle of references is begun anywhere.
   *
   * @param references the tables, in lower case, to which each table refers
   */
  static List<String> of(List<String> tables, Map<String, Set<String>> references) {
    List<String> left = new ArrayList<>(tables);
    List<String> order = new ArrayList<>();
    while (!left.isEmpty()) {
      String next =
          left.stream()
              .filter(table -> left.stream().noneMatch(other -> refers(references, other, table)))
              .findFirst()
              .orElse(left.get(0));
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static boolean refers(Map<String, Set<String>> references, String from, String to) {
    return !from.equals(to)
        && references.getOrDefault(from, Set.of()).contains(to.toLowerCase(Locale.ROOT));
  }
}
