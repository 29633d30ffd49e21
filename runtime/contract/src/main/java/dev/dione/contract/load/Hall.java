package dev.dione.contract.load;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A parent. */
@Entity(table = "halls")
record Hall(@Id String id, String name) {
  static Hall of(int number) {
    return new Hall("h" + number, "Hall " + number);
  }
}
