package app;

import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.io.IOException;

@Entity
public record Odd(@Id String id, String title) {
  // private
  @BeforeWrite
  private void hidden() {}

  // before nothing
  @BeforeWrite({})
  void never() {}

  // with type parameters
  @BeforeWrite
  <T> void generic() {}

  // with parameters
  @AfterLoad
  void withParameters(String text) {}

  // static without the entity
  @AfterLoad
  static void ofNothing() {}

  // with a checked exception
  @AfterLoad
  void checked() throws IOException {}
}
