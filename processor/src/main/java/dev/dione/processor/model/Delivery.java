package dev.dione.processor.model;

/** How a method hands over the rows that it reads. */
public sealed interface Delivery {

  /** All at once. */
  enum AtOnce implements Delivery {
    /** The one row. */
    ONE,
    /** The row, or null. */
    OR_NULL,
    /** The row, if there is one. */
    OPTIONAL,
    /** Rows in order. */
    LIST,
    /** Rows in order, those that are equal once. */
    SET,
    /** A row for each key. */
    MAP,
    /** The rows of each key. */
    MAP_OF_LISTS
  }

  /** In pages, each a request of its own. */
  enum InPages implements Delivery {
    /** The page that a parameter asks for. */
    PAGE,
    /** All of them, one after the other. */
    STREAM
  }

  /** Whether it takes any number of rows. */
  default boolean takesMany() {
    return this != AtOnce.ONE && this != AtOnce.OR_NULL && this != AtOnce.OPTIONAL;
  }
}
