package dev.dione.internal;

import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1QuotaException;
import dev.dione.error.D1RateLimitException;
import dev.dione.error.HttpAnswer;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A transport that sends reads together which come while another one is under way. The first of
 * those that wait sends all of them, on its own thread, when nothing is under way any more or it
 * has waited long enough. Whatever may write goes by itself at once.
 */
public final class CoalescingTransport implements Transport {
  private static final int MAX_STATEMENTS = 50; // D1 ends a request after 30 seconds
  private static final long MAX_CHARS = 1_000_000;

  private final Transport transport;
  private final long maxWaitNanos;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<WaitingRead> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * A transport over another one.
   *
   * @param maxWait how long a read waits at most for those under way
   */
  public CoalescingTransport(Transport transport, Duration maxWait) {
    this.transport = transport;
    this.maxWaitNanos = maxWait.toNanos();
  }

  @Override
  public void send(Request request, ResultSink sink) {
    if (!request.isRead()) {
      transport.send(request, sink);
      return;
    }
    WaitingRead read = new WaitingRead(request, sink, lock.newCondition());
    List<WaitingRead> group = turn(read);
    if (group != null) {
      sendGroup(group);
    }
    if (read.state == WaitingRead.State.ALONE) {
      read.restart(true);
      transport.send(request, sink);
    } else {
      read.rethrow();
    }
  }

  /** Waits until the read was sent, or may be: then with these, in this thread. */
  private @Nullable List<WaitingRead> turn(WaitingRead read) {
    lock.lock();
    try {
      waiting.add(read);
      long left = maxWaitNanos;
      while (read.state == WaitingRead.State.WAITING || read.state == WaitingRead.State.TAKEN) {
        boolean first = waiting.peek() == read;
        if (first && (underWay == 0 || left <= 0)) {
          return take();
        }
        if (first) {
          left = read.changed.awaitNanos(left);
        } else {
          long start = System.nanoTime();
          read.changed.await();
          left -= System.nanoTime() - start;
        }
      }
      return null;
    } catch (InterruptedException e) {
      throw interrupted(read);
    } finally {
      lock.unlock();
    }
  }

  /** Takes as many of those that wait as fit into one request. */
  private List<WaitingRead> take() {
    List<WaitingRead> group = new ArrayList<>();
    int statements = 0;
    long size = 0;
    for (WaitingRead next = waiting.peek(); next != null; next = waiting.peek()) {
      statements += next.statements();
      size += next.size();
      if (!group.isEmpty() && (statements > MAX_STATEMENTS || size > MAX_CHARS)) {
        break;
      }
      next.state = WaitingRead.State.TAKEN;
      group.add(waiting.remove());
    }
    underWay++;
    wakeFirst();
    return group;
  }

  private void sendGroup(List<WaitingRead> group) {
    Throwable failure = null;
    try {
      if (group.size() == 1) {
        transport.send(group.get(0).request, group.get(0).sink());
      } else {
        ReadGroup together = new ReadGroup(group);
        transport.send(together.request(), together);
      }
    } catch (Throwable e) { // OkHttp lets an InterruptedException out that Java does not know of
      failure = e;
    }
    end(group, failure);
  }

  private void end(List<WaitingRead> group, @Nullable Throwable failure) {
    boolean ofAll = group.size() == 1 || isOfAll(failure);
    lock.lock();
    try {
      underWay--;
      for (WaitingRead read : group) {
        read.end(failure, !ofAll);
        read.changed.signal();
      }
      wakeFirst();
    } finally {
      lock.unlock();
    }
  }

  private void wakeFirst() {
    WaitingRead first = waiting.peek();
    if (first != null) {
      first.changed.signal();
    }
  }

  /** A failure that each of them would meet alone, too, and make worse. */
  private static boolean isOfAll(@Nullable Throwable failure) {
    return failure instanceof D1OverloadedException
        || failure instanceof D1RateLimitException
        || failure instanceof D1QuotaException
        || failure instanceof D1AuthException;
  }

  private D1ConnectionException interrupted(WaitingRead read) {
    read.leave();
    boolean sent = !waiting.remove(read);
    wakeFirst();
    Thread.currentThread().interrupt();
    return new D1ConnectionException(
        "Interrupted while it waited to be sent with other reads", sent, HttpAnswer.NONE, null);
  }

  @Override
  public String description() {
    return transport.description();
  }

  @Override
  public void close() {
    transport.close();
  }

  @Override
  public String toString() {
    return transport.toString();
  }
}
