package dev.dione.rest;

/** Is told how far a file has come. */
@FunctionalInterface
public interface ByteProgress {
  /**
   * Some more was sent or received.
   *
   * @param doneBytes how much so far
   * @param totalBytes how much in all, or -1 if that is not known
   */
  void at(long doneBytes, long totalBytes);
}
