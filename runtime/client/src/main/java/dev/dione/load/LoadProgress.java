package dev.dione.load;

/**
 * How far a load is.
 *
 * @param entity the entity that is being written, by its simple name
 * @param rows how many entities were written or found unchanged in all, those that were folded into
 *     others too
 * @param failed how many rows could not be written
 * @param requests how many requests were sent
 * @param bytes bytes of parameters sent, in UTF-8
 * @param seconds since the load began
 */
public record LoadProgress(
    String entity, long rows, long failed, long requests, long bytes, double seconds) {

  /** Rows in a second, on average. */
  public double rowsPerSecond() {
    return seconds > 0 ? rows / seconds : 0;
  }
}
