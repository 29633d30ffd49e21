package dev.dione.local.server;

/** How rows are sent. */
enum RowShape {
  /** {@code /raw}: columns once, and each row as an array. */
  ARRAYS,
  /** {@code /query}: each row as an object. */
  OBJECTS
}
