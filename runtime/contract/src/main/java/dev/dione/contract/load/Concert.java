package dev.dione.contract.load;

import dev.dione.annotations.Check;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** A child; a null keeps the note that is stored, and a code is there once. */
@Entity(table = "concerts")
@Index(columns = "hall")
@Index(columns = "code", unique = true)
record Concert(
    @Id String id,
    @References(Hall.class) String hall,
    String code,
    @Check("price >= 0") int price,
    @Nullable String note) {
  static Concert of(int number, int price) {
    return new Concert("c" + number, "h" + number % 3, "code" + number, price, null);
  }

  Concert in(String otherHall) {
    return new Concert(id, otherHall, code, price, note);
  }

  Concert noted(@Nullable String text) {
    return new Concert(id, hall, code, price, text);
  }
}
