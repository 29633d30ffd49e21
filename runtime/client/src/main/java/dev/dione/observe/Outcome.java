package dev.dione.observe;

/** How a request ended. */
public enum Outcome {
  /** It was done. */
  SUCCEEDED,
  /** It was not done, or its rows do not fit their Java types. */
  FAILED,
  /** A write may have been done or not, and nobody knows. */
  UNKNOWN
}
