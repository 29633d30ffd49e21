package dev.dione.dialect.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Brings objects into an order in which each comes after those that it needs. */
final class DependencyOrder<T extends SchemaObject> {
  private final Map<String, T> byName = new LinkedHashMap<>();
  private final Function<T, List<String>> needs;
  private final Set<T> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<T> ordered = new ArrayList<>();

  private DependencyOrder(List<T> objects, Function<T, List<String>> needs) {
    objects.forEach(object -> byName.putIfAbsent(key(object.name()), object));
    this.needs = needs;
  }

  /**
   * The objects in order; the given order breaks ties.
   *
   * @param needs the names of what an object needs, in any case; unknown ones do not count
   */
  static <T extends SchemaObject> List<T> of(List<T> objects, Function<T, List<String>> needs) {
    DependencyOrder<T> order = new DependencyOrder<>(objects, needs);
    objects.forEach(order::visit);
    return order.ordered;
  }

  private void visit(T object) {
    if (!visited.add(object)) {
      return; // done, or a cycle: SQLite lets a table reference one that comes later
    }
    for (String name : needs.apply(object)) {
      T needed = byName.get(key(name));
      if (needed != null) {
        visit(needed);
      }
    }
    ordered.add(object);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
