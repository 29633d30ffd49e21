package dev.dione.load;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a load's parts: parents before children, then deletes, children before parents.
 * Parts that are in no such relation keep their order.
 */
final class LoadOrder {
  private LoadOrder() {}

  static List<LoadPart<?>> of(List<LoadPart<?>> parts) {
    List<LoadPart<?>> ordered = new ArrayList<>();
    List<LoadPart<?>> writes = parts.stream().filter(p -> !p.target().deletes()).toList();
    List<LoadPart<?>> deletes = parts.stream().filter(p -> p.target().deletes()).toList();
    take(new ArrayList<>(writes), false, ordered);
    take(new ArrayList<>(deletes), true, ordered);
    return ordered;
  }

  private static void take(
      List<LoadPart<?>> left, boolean childrenFirst, List<LoadPart<?>> ordered) {
    while (!left.isEmpty()) {
      LoadPart<?> next =
          left.stream()
              .filter(part -> left.stream().noneMatch(o -> isBefore(o, part, childrenFirst)))
              .findFirst()
              .orElse(left.get(0)); // tables that reference each other: as they were given
      left.remove(next);
      ordered.add(next);
    }
  }

  private static boolean isBefore(LoadPart<?> one, LoadPart<?> other, boolean childrenFirst) {
    LoadTarget parent = childrenFirst ? other.target() : one.target();
    LoadTarget child = childrenFirst ? one.target() : other.target();
    return one != other && child.parents().contains(parent.table());
  }
}
