package dev.dione.local.fault;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * The faults and the latency of a local server: none at first. A request to the API meets the first
 * of the {@link #next} ones, or what the {@link #rule} says. Files on their way to or from signed
 * addresses meet none. Safe for use by many threads.
 */
public final class Faults {
  private static final int MAX_LATENCY_MILLIS = 60_000;

  private final Queue<Fault> next = new ArrayDeque<>();
  private final Map<Fault, Long> injected = new LinkedHashMap<>();
  private FaultRule rule = FaultRule.NONE;
  private int latencyMillis;
  private long requests;

  /** The faults of the next requests, in this order, behind those that are waiting. */
  public synchronized void next(Fault... faults) {
    next.addAll(List.of(faults));
  }

  /** What all other requests meet; {@link FaultRule#NONE} at first. */
  public synchronized void rule(FaultRule newRule) {
    rule = newRule;
  }

  /** How long each request waits before it is executed, in milliseconds: 0 (at first) to 60,000. */
  public synchronized void latencyMillis(int millis) {
    if (millis < 0 || millis > MAX_LATENCY_MILLIS) {
      throw new IllegalArgumentException("The latency must be from 0 to 60000 ms: " + millis);
    }
    latencyMillis = millis;
  }

  /** How long each request waits before it is executed, in milliseconds. */
  public synchronized int latencyMillis() {
    return latencyMillis;
  }

  /** Ends all faults and the latency; the counts stay. */
  public synchronized void clear() {
    next.clear();
    rule = FaultRule.NONE;
    latencyMillis = 0;
  }

  /** How many requests came, with and without faults. */
  public synchronized long requests() {
    return requests;
  }

  /** How often each fault was injected, those that never were left out; a copy. */
  public synchronized Map<Fault, Long> injected() {
    return new LinkedHashMap<>(injected);
  }

  /** Counts a request, and decides on its fault: for the server. */
  public synchronized Optional<Fault> meet(String method, String path) {
    requests++;
    Optional<Fault> fault =
        next.isEmpty()
            ? rule.of(new FaultRule.Request(requests, method, path))
            : Optional.of(next.remove());
    fault.ifPresent(f -> injected.merge(f, 1L, Long::sum));
    return fault;
  }
}
