package dev.dione.error;

/**
 * The request asks too much of the database: of its memory, its CPU time, or the time of its
 * storage. It would fail again: make it smaller, or spread the load. The outcome of a write is
 * unknown. Source: https://developers.cloudflare.com/d1/observability/debug-d1/, read 2026-11-20.
 */
public final class D1ResourceException extends D1PlatformException {
  private static final long serialVersionUID = 1;

  /** An error with the message and the answer that it came with. */
  public D1ResourceException(String message, HttpAnswer answer) {
    super(message, answer, null);
  }
}
