package dev.dione.internal;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RateLimitException;
import dev.dione.error.D1ResourceException;

/** What a failure tells of whether its request was run, and whether it may pass. */
public enum RunState {
  /** It was answered, and the same answer would come again. */
  ANSWERED,
  /** It was not sent, and there is no time to wait until it may be. */
  NOT_SENT,
  /** It was not run. */
  NOT_RUN,
  /** It may have run. */
  UNKNOWN,
  /** It may have run, and would fail again. */
  HOPELESS;

  /** What this failure tells. */
  public static RunState of(D1Exception failure) {
    if (failure instanceof D1RateLimitException) {
      return NOT_SENT;
    }
    if (failure instanceof D1OverloadedException) {
      return NOT_RUN;
    }
    if (failure instanceof D1ConnectionException lost) {
      return lost.mayHaveRun() ? UNKNOWN : NOT_RUN;
    }
    if (failure instanceof D1ResourceException) {
      return HOPELESS;
    }
    return failure instanceof D1PlatformException ? UNKNOWN : ANSWERED;
  }

  /** Whether the request is worth sending again, and may be. */
  public boolean allowsAgain(boolean repeatable) {
    return this == NOT_RUN || (this == UNKNOWN && repeatable);
  }

  /** Whether the request may have run. */
  public boolean mayHaveRun() {
    return this == UNKNOWN || this == HOPELESS;
  }
}
