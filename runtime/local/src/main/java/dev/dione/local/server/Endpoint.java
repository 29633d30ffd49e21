package dev.dione.local.server;

import java.io.IOException;

/** Answers one kind of request. */
interface Endpoint {
  /** Writes the result; a failure of the engine, too, may go out. */
  void answer(ApiCall call, Answer answer) throws IOException, Refused;
}
