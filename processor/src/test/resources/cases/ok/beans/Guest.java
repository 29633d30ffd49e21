package app;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Ignore;
import org.jspecify.annotations.Nullable;

/** A mutable class: getters, setters that return it or nothing, a field of the package. */
@Entity
public class Guest extends Stored<String> implements Named<String> {
  private String name;
  private boolean active;
  private @Nullable @Embedded(prefix = "home_") Home home;
  private transient int cache;
  @Ignore private int other;
  int made;

  public Guest() {}

  /** Takes not all of them. */
  public Guest(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Another one of that name, which sets nothing that is stored. */
  public void setName(StringBuilder name) {
    this.name = name.toString();
  }

  public boolean isActive() {
    return active;
  }

  public Guest setActive(boolean active) {
    this.active = active;
    return this;
  }

  public @Nullable Home getHome() {
    return home;
  }

  public void setHome(@Nullable Home home) {
    this.home = home;
  }

  /** A mutable object in columns. */
  public static class Home {
    public String town;
    public @Nullable Integer zip;
  }
}
