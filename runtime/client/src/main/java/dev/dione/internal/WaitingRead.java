package dev.dione.internal;

import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.HttpAnswer;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import java.util.List;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A read that may go with others. Its state is guarded by the lock of the transport; its results
 * are written by the thread that sends, before {@link State#SENT} is set.
 */
final class WaitingRead {
  /** Where it is. */
  enum State {
    WAITING,
    /** Another thread sends it. */
    TAKEN,
    SENT,
    /** It went with others, and that failed: its own thread sends it. */
    ALONE
  }

  final Request request;
  final Condition changed;
  State state = State.WAITING;
  private final ResultSink sink;
  private @Nullable Throwable failure;
  private volatile boolean left;

  WaitingRead(Request request, ResultSink sink, Condition changed) {
    this.request = request;
    this.sink = sink;
    this.changed = changed;
  }

  ResultSink sink() {
    return sink;
  }

  int statements() {
    return request.statements().size();
  }

  /** About how many characters its statements have. */
  long size() {
    long size = 0;
    for (Statement statement : request.statements()) {
      size += statement.sql().length();
      for (Object parameter : statement.parameters()) {
        size += parameter instanceof String text ? text.length() : 1;
      }
    }
    return size;
  }

  /** Its thread has gone: results are dropped. */
  void leave() {
    left = true;
  }

  void columns(int statement, List<String> names) {
    if (wantsMore()) {
      try {
        sink.columns(statement, names);
      } catch (RuntimeException | Error e) {
        failure = e; // of this read: the others go on
      }
    }
  }

  void row(int statement, Row row) {
    if (wantsMore()) {
      try {
        sink.row(statement, row);
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }
  }

  void meta(int statement, Meta meta) {
    if (wantsMore()) {
      sink.meta(statement, meta);
    }
  }

  /** What came is void. */
  void restart(boolean mayHaveRun) {
    if (!left) {
      failure = null;
      sink.restart(mayHaveRun);
    }
  }

  /**
   * It was sent.
   *
   * @param cause why the request failed, or null
   * @param maySucceed whether it may succeed without those that it went with
   */
  void end(@Nullable Throwable cause, boolean maySucceed) {
    boolean again = cause != null && maySucceed && request.isRepeatable();
    state = again ? State.ALONE : State.SENT;
    if (cause != null) {
      failure = cause;
    }
  }

  /** Throws what went wrong, in its own thread. */
  void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure != null) {
      throw new D1ConnectionException("The request was ended", true, HttpAnswer.NONE, failure);
    }
  }

  private boolean wantsMore() {
    return failure == null && !left;
  }
}
