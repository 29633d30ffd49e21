package dev.dione.internal;

import dev.dione.observe.D1Listener;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A transport whose requests listeners hear of. */
public final class ObservedTransport implements Transport {
  private final Transport transport;
  private final List<SafeListener> listeners;

  private ObservedTransport(Transport transport, List<SafeListener> listeners) {
    this.transport = transport;
    this.listeners = listeners;
  }

  /** The same transport with one more listener. */
  public static ObservedTransport of(Transport transport, D1Listener listener) {
    if (transport instanceof ObservedTransport observed) {
      List<SafeListener> all = new ArrayList<>(observed.listeners);
      all.add(new SafeListener(listener));
      return new ObservedTransport(observed.transport, List.copyOf(all));
    }
    return new ObservedTransport(transport, List.of(new SafeListener(listener)));
  }

  /** The same, with another transport below the listeners. */
  public static Transport over(Transport transport, UnaryOperator<Transport> other) {
    return transport instanceof ObservedTransport observed
        ? new ObservedTransport(other.apply(observed.transport), observed.listeners)
        : other.apply(transport);
  }

  @Override
  public void send(Request request, ResultSink sink) {
    Observation observation = Observation.begin(request, description(), sink, listeners);
    try {
      transport.send(request, observation);
    } catch (RuntimeException | Error e) {
      observation.end(e);
      throw e;
    }
    observation.end(null);
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
