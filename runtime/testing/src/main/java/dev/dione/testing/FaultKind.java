package dev.dione.testing;

import dev.dione.local.fault.Fault;

/** What {@link D1Faults} do to a request; the server's {@link Fault}s by name. */
public enum FaultKind {
  /** {@link Fault#droppedBefore}: the connection ends before the request is executed. */
  DROPPED_BEFORE(Fault.droppedBefore()),
  /** {@link Fault#droppedAfter}: the request is executed, and not answered. */
  DROPPED_AFTER(Fault.droppedAfter()),
  /** {@link Fault#rateLimited()}: HTTP 429 of the API, not executed. */
  RATE_LIMITED(Fault.rateLimited()),
  /** {@link Fault#overloaded}: HTTP 429 of the database, not executed. */
  OVERLOADED(Fault.overloaded()),
  /** {@link Fault#internalError}: HTTP 500 before the request is executed. */
  FAILED_BEFORE(Fault.internalError(false)),
  /** {@link Fault#internalError}: HTTP 500 after the request was executed. */
  FAILED_AFTER(Fault.internalError(true)),
  /** {@link Fault#page}: a gateway's HTTP 502 in HTML, not executed. */
  BAD_GATEWAY(Fault.page(502, false)),
  /** {@link Fault#page}: a gateway's HTTP 504 in HTML; the request was executed. */
  GATEWAY_TIMEOUT(Fault.page(504, true)),
  /** {@link Fault#truncated}: executed, and half an answer. */
  TRUNCATED(Fault.truncated()),
  /** {@link Fault#malformed}: executed, and an answer that turns into something else than JSON. */
  MALFORMED(Fault.malformed());

  private final Fault fault;

  FaultKind(Fault fault) {
    this.fault = fault;
  }

  /** The fault as the server knows it, for {@code server.faults().injected()}. */
  public Fault fault() {
    return fault;
  }
}
