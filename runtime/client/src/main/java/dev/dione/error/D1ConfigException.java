package dev.dione.error;

/** A setting is missing or wrong; the message names every such setting, and no secret. */
public final class D1ConfigException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error with its message. */
  public D1ConfigException(String message) {
    super(message, null);
  }
}
