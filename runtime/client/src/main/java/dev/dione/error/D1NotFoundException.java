package dev.dione.error;

/** The account has no database of this id (code 7404), or no such Worker or Pages project. */
public final class D1NotFoundException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error with the message and the answer that it came with. */
  public D1NotFoundException(String message, HttpAnswer answer) {
    super(message, answer, null);
  }
}
