package dev.dione.query.render;

/**
 * The place of a parameter whose value comes later. It compares by identity.
 *
 * @see Rendered#bind
 */
public final class Hole {
  private final String name;

  /** A place that messages call by this name. */
  public Hole(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
