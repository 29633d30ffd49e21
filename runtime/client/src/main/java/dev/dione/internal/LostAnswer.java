package dev.dione.internal;

import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.transport.Request;

/** What the caller of a failed request is told. */
final class LostAnswer {
  private LostAnswer() {}

  /** The failure, or that nobody knows what became of a write that it may have come behind. */
  static D1Exception told(Request request, D1Exception failure) {
    return RunState.of(failure).mayHaveRun() && !request.isRead()
        ? new D1OutcomeUnknownException(request.statements(), 1, failure)
        : failure;
  }
}
