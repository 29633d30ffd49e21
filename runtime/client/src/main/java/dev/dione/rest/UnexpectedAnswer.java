package dev.dione.rest;

import java.io.IOException;

/** JSON that is not the answer D1 is known to give. */
final class UnexpectedAnswer extends IOException {
  private static final long serialVersionUID = 1;

  UnexpectedAnswer(String message) {
    super(message);
  }
}
