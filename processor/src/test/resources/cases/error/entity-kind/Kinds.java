package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** What cannot be an entity. */
final class Kinds {
  private Kinds() {}

  @Entity
  interface Interface {}

  @Entity
  enum Enum {
    A
  }

  @Entity
  @interface Annotation {}

  @Entity
  abstract static class Abstract {}

  @Entity
  record Generic<T>(@Id String id, T value) {}

  @Entity
  private record Private(@Id String id) {}

  @Entity
  class Inner {
    @Id final String id;

    Inner(String id) {
      this.id = id;
    }
  }

  private static final class Hidden {
    @Entity
    record InPrivate(@Id String id) {}
  }
}
