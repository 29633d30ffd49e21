package dev.dione.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a load has to know of the table that it writes; generated code makes it. Immutable.
 *
 * @param table the table
 * @param parents the tables whose rows have to be there first
 * @param id the positions of the id in a row
 * @param deletes whether rows are deleted, so that children go first
 * @param inOrder whether requests go one after the other, whatever was asked: it matters which row
 *     comes first
 */
public record LoadTarget(
    String table, Set<String> parents, List<Integer> id, boolean deletes, boolean inOrder) {
  /** Keeps copies. */
  public LoadTarget {
    parents = Set.copyOf(parents);
    id = List.copyOf(id);
  }

  /** A table without parents, whose rows may come in any order. */
  public static LoadTarget of(String table, List<Integer> id) {
    return new LoadTarget(table, Set.of(), id, false, false);
  }

  /** The same with parents. */
  public LoadTarget under(String... tables) {
    return new LoadTarget(table, new LinkedHashSet<>(List.of(tables)), id, deletes, inOrder);
  }

  /** The same, whose rows are deleted. */
  public LoadTarget deleting() {
    return new LoadTarget(table, parents, id, true, inOrder);
  }

  /** The same, whose rows keep their order. */
  public LoadTarget keepingOrder() {
    return new LoadTarget(table, parents, id, deletes, true);
  }
}
