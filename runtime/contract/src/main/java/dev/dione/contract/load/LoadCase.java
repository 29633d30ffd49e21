package dev.dione.contract.load;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the cases of loads stand on. */
interface LoadCase extends ContractCase {
  /** Runs a case on a database with fresh tables and the halls 0, 1 and 2. */
  default void onHalls(Consumer<LoadDb> test) {
    try (D1 d1 = open()) {
      LoadDb db = LoadDb_.open(d1);
      db.createTables();
      db.halls().load(halls().iterator()).run();
      test.accept(db);
    }
  }

  /** The halls 0, 1 and 2. */
  static List<Hall> halls() {
    return List.of(Hall.of(0), Hall.of(1), Hall.of(2));
  }

  /** Concerts from 1 to a number, with that price. */
  static List<Concert> concerts(int to, int price) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, to).mapToObj(i -> Concert.of(i, price)).toList());
  }
}
