package dev.dione.internal;

import java.io.IOException;

/** JSON that is not the answer D1 is known to give. */
public final class UnexpectedAnswer extends IOException {
  private static final long serialVersionUID = 1;

  /** What is wrong with it. */
  public UnexpectedAnswer(String message) {
    super(message);
  }
}
