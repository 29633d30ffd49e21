package dev.dione.rest;

import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1OverloadedException;
import dev.dione.internal.RunState;
import dev.dione.transport.AttemptListener;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import java.time.Duration;

/**
 * Sends one request, again while that may help and does no harm, and tells truly what came of it.
 * Used once, by one thread.
 */
final class Attempts {
  private static final Duration LEAST = Duration.ofMillis(1);

  private final RetryPolicy policy;
  private final Duration callLimit;
  private final Turns turns;
  private final Request request;
  private final ResultSink sink;
  private final long startNanos = System.nanoTime();
  private int sent;
  private boolean mayHaveRun;

  /**
   * The attempts of a request.
   *
   * @param callLimit for one attempt; zero is none
   * @param turns when an attempt may leave; when they are closed, the attempts end
   */
  Attempts(RetryPolicy policy, Duration callLimit, Turns turns, Request request, ResultSink sink) {
    this.policy = policy;
    this.callLimit = callLimit;
    this.turns = turns;
    this.request = request;
    this.sink = sink;
  }

  /** One attempt, within a limit of time; zero is none. */
  interface Attempt {
    void send(Duration limit);
  }

  /** Runs attempts until one succeeds or no other makes sense. */
  void run(Attempt attempt) {
    while (true) {
      try {
        turns.await(left());
        attempt.send(limit());
        return;
      } catch (D1Exception failure) {
        sent++;
        RunState state = RunState.of(failure);
        mayHaveRun |= state.mayHaveRun();
        boolean again = sent < policy.attempts() && state.allowsAgain(request.isRepeatable());
        Duration pause = again ? pause(failure) : Duration.ZERO;
        if (!again || !waits(pause)) {
          throw truth(failure);
        }
        restart(failure, pause);
      }
    }
  }

  private void restart(D1Exception failure, Duration pause) {
    AttemptListener listener = sink.attempts();
    if (listener != null) {
      listener.again(failure, pause);
    }
    sink.restart(mayHaveRun);
  }

  /** The first attempt has the whole limit of a call, the others what is left of the deadline. */
  private Duration limit() {
    Duration left = left();
    if (sent == 0 || (!callLimit.isZero() && callLimit.compareTo(left) < 0)) {
      return callLimit;
    }
    return left.compareTo(LEAST) < 0 ? LEAST : left; // a pause may take longer than it should
  }

  private Duration left() {
    return policy.deadline().minusNanos(System.nanoTime() - startNanos);
  }

  private Duration pause(D1Exception failure) {
    Duration pause = policy.pauseAfter(sent);
    return failure instanceof D1OverloadedException overloaded
        ? overloaded.retryAfter().map(asked -> asked.plus(pause)).orElse(pause)
        : pause;
  }

  /** Waits, unless that is beyond the deadline, or is ended by an interrupt or by close(). */
  private boolean waits(Duration pause) {
    return pause.compareTo(left()) < 0 && turns.waits(pause);
  }

  /** What to throw: an earlier attempt may have run, whatever the last one says. */
  private D1Exception truth(D1Exception failure) {
    boolean ofRequest =
        failure.httpStatus().isPresent()
            || RunState.of(failure) != RunState.ANSWERED; // not of a row that fits no type
    return mayHaveRun && ofRequest && !request.isRead()
        ? new D1OutcomeUnknownException(request.statements(), sent, failure)
        : failure;
  }
}
