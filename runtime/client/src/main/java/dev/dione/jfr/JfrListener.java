package dev.dione.jfr;

import dev.dione.observe.D1Listener;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RequestStart;
import dev.dione.observe.RetryEvent;
import dev.dione.observe.StatementEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records events of the JDK Flight Recorder while a recording runs: {@code dev.dione.Request} with
 * its duration, {@code dev.dione.Statement} for each of its statements, and {@code dev.dione.Retry}
 * when it is sent again. Parameters are not recorded; SQL is cut after 1,000 characters. Safe for
 * use by many threads.
 */
public final class JfrListener implements D1Listener {
  private final Map<Long, RecordedRequest> running = new ConcurrentHashMap<>();

  /** A listener. */
  public JfrListener() {}

  @Override
  public void requestStarted(RequestStart start) {
    RecordedRequest request = new RecordedRequest();
    if (request.isEnabled()) {
      request.begin();
      running.put(start.number(), request);
    }
  }

  @Override
  public void requestRetried(RetryEvent event) {
    RecordedRetry retry = new RecordedRetry();
    if (retry.isEnabled()) {
      retry.fill(event);
      retry.commit();
    }
  }

  @Override
  public void requestEnded(RequestEvent event) {
    RecordedRequest request = running.remove(event.start().number());
    if (request != null) {
      request.end();
      if (request.shouldCommit()) {
        request.fill(event);
        request.commit();
      }
    }
    for (StatementEvent one : event.statements()) {
      RecordedStatement statement = new RecordedStatement();
      if (statement.isEnabled()) {
        statement.fill(event.start().number(), one);
        statement.commit();
      }
    }
  }
}
