package app;

import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A class that changes in place, with a computed id. */
@Entity
public class Player extends Counted {
  private String name;

  public Player(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  @Id
  public String key() {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  protected void count() {
    super.count();
  }

  @AfterLoad
  @BeforeWrite({BeforeWrite.Kind.UPSERT, BeforeWrite.Kind.INSERT})
  void rename() {
    name = name + "!";
  }
}
