package dev.dione.relation;

import dev.dione.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The children that one call has read, by relation. Not thread-safe. */
public final class Children {
  /** Of rows without relations. */
  static final Children NONE = new Children();

  private final Map<Relation<?>, ChildRows<?>> rows = new IdentityHashMap<>();
  private final List<ChildRows<?>> all = new ArrayList<>();

  private Children() {}

  Children(List<Relation<?>> relations, Statement parents) {
    for (Relation<?> relation : relations) {
      ChildRows<?> read = new ChildRows<>(relation, parents);
      rows.put(relation, read);
      all.addAll(read.within().all());
      all.add(read);
    }
  }

  /** All of them, the children of children before these. */
  List<ChildRows<?>> all() {
    return all;
  }

  /** The children of a relation. */
  @SuppressWarnings("unchecked") // the constructor made them for that very relation
  public <C> ChildRows<C> of(Relation<C> relation) {
    ChildRows<?> found = rows.get(relation);
    if (found == null) {
      throw new IllegalStateException(relation.name() + " was not read");
    }
    return (ChildRows<C>) found;
  }
}
