package dev.dione.contract.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The tables that a random query can speak of.
 *
 * @param chance what decides
 * @param data the rows of the database
 * @param uses its own tables, and those of the queries around it
 */
record Scope(Chance chance, GigData data, List<Use> uses) {

  static Scope empty(Chance chance, GigData data) {
    return new Scope(chance, data, List.of());
  }

  Scope with(Use use) {
    List<Use> more = new ArrayList<>(uses);
    more.add(use);
    return new Scope(chance, data, more);
  }

  /** All columns of a kind. */
  <T> List<T> all(Function<Use, List<T>> kind) {
    return uses.stream().flatMap(use -> kind.apply(use).stream()).toList();
  }

  boolean has(Function<Use, ? extends List<?>> kind) {
    return uses.stream().anyMatch(use -> !kind.apply(use).isEmpty());
  }

  /** One of the columns of a kind, of which there must be one. */
  <T> T pick(Function<Use, List<T>> kind) {
    return chance.pick(all(kind));
  }

  /** A table of the database. */
  Use table() {
    return switch (chance.below(4)) {
      case 0 -> Use.venues(chance, data);
      case 1 -> Use.sales(chance, data);
      default -> Use.gigs(chance, data);
    };
  }
}
