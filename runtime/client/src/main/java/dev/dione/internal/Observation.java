package dev.dione.internal;

import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.observe.D1Listener;
import dev.dione.observe.Outcome;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RequestStart;
import dev.dione.observe.RetryEvent;
import dev.dione.observe.StatementEvent;
import dev.dione.observe.Traffic;
import dev.dione.transport.AttemptListener;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes note of one request on its way, and tells the listeners. Used by one thread. */
final class Observation implements ResultSink, AttemptListener {
  private static final AtomicLong REQUESTS = new AtomicLong();

  private final Request request;
  private final ResultSink sink;
  private final List<SafeListener> listeners;
  private final RequestStart start;
  private final long startNanos = System.nanoTime();
  private final long[] rows;
  private final @Nullable Meta[] metas;
  private final List<RetryEvent> retries = new ArrayList<>();
  private @Nullable Traffic traffic;

  private Observation(
      Request request, RequestStart start, ResultSink sink, List<SafeListener> listeners) {
    this.request = request;
    this.start = start;
    this.sink = sink;
    this.listeners = listeners;
    rows = new long[start.statements().size()];
    metas = new @Nullable Meta[rows.length];
  }

  /** Begins a request, and tells the listeners. */
  static Observation begin(
      Request request, String database, ResultSink sink, List<SafeListener> listeners) {
    RequestStart start =
        new RequestStart(REQUESTS.incrementAndGet(), database, Instant.now(), request.statements());
    Observation observation = new Observation(request, start, sink, listeners);
    observation.tell(listener -> listener.requestStarted(start));
    return observation;
  }

  /** Ends the request, and tells the listeners. */
  void end(@Nullable Throwable failure) {
    RequestEvent event =
        new RequestEvent(
            start,
            Duration.ofNanos(System.nanoTime() - startNanos),
            statements(),
            retries,
            Optional.ofNullable(traffic),
            failure == null ? Outcome.SUCCEEDED : outcome(failure),
            failure);
    tell(listener -> listener.requestEnded(event));
  }

  private List<StatementEvent> statements() {
    List<StatementEvent> events = new ArrayList<>(rows.length);
    for (int i = 0; i < rows.length; i++) {
      Statement statement = start.statements().get(i);
      events.add(
          new StatementEvent(statement, request.callOf(i), rows[i], Optional.ofNullable(metas[i])));
    }
    return events;
  }

  private Outcome outcome(Throwable failure) {
    boolean unknown =
        failure instanceof D1OutcomeUnknownException
            || (failure instanceof D1Exception d1
                && RunState.of(d1).mayHaveRun()
                && !request.isRead());
    return unknown ? Outcome.UNKNOWN : Outcome.FAILED;
  }

  private void tell(Consumer<D1Listener> event) {
    listeners.forEach(listener -> listener.tell(event));
  }

  @Override
  public void columns(int statement, List<String> names) {
    sink.columns(statement, names);
  }

  @Override
  public void row(int statement, Row row) {
    rows[statement]++;
    sink.row(statement, row);
  }

  @Override
  public void meta(int statement, Meta meta) {
    metas[statement] = meta;
    sink.meta(statement, meta);
  }

  @Override
  public void restart(boolean mayHaveRun) {
    Arrays.fill(rows, 0);
    Arrays.fill(metas, null);
    sink.restart(mayHaveRun);
  }

  @Override
  public AttemptListener attempts() {
    return this;
  }

  @Override
  public void again(D1Exception failure, Duration pause) {
    RetryEvent retry = new RetryEvent(start, retries.size() + 2, failure, pause);
    retries.add(retry);
    tell(listener -> listener.requestRetried(retry));
    AttemptListener others = sink.attempts();
    if (others != null) {
      others.again(failure, pause);
    }
  }

  @Override
  public void transferred(long bytesSent, long bytesReceived) {
    Traffic before = traffic == null ? new Traffic(0, 0) : traffic;
    traffic = before.plus(bytesSent, bytesReceived);
    AttemptListener others = sink.attempts();
    if (others != null) {
      others.transferred(bytesSent, bytesReceived);
    }
  }
}
