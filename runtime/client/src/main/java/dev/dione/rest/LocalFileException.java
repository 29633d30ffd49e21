package dev.dione.rest;

import java.io.IOException;

/** A failure of a file or stream on this machine, which must not be taken for the network's. */
final class LocalFileException extends IOException {
  private static final long serialVersionUID = 1;

  LocalFileException(String message, IOException cause) {
    super(message, cause);
  }
}
