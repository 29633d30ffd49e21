package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** What cannot be an entity. */
final class Kinds {
  private Kinds() {}

  // an interface
  @Entity
  interface Interface {}

  // an enum
  @Entity
  enum Enum {
    A
  }

  // an annotation
  @Entity
  @interface Annotation {}

  // an abstract class
  @Entity
  abstract static class Abstract {}

  // a generic record
  @Entity
  record Generic<T>(@Id String id, T value) {}

  // a private record
  @Entity
  private record Private(@Id String id) {}

  // an inner class
  @Entity
  class Inner {
    @Id final String id;

    Inner(String id) {
      this.id = id;
    }
  }

  private static final class Hidden {
    // a record in a private class
    @Entity
    record InPrivate(@Id String id) {}
  }
}
