package dev.dione.annotations;

/** What a null of a nullable property does to the stored value. */
public enum Nulls {
  /** The stored value stays. */
  PRESERVE,
  /** The stored value becomes NULL, or the column's default. */
  OVERWRITE
}
