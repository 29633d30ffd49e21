package dev.dione.internal;

import dev.dione.observe.D1Listener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** A listener whose own failures harm no request. */
final class SafeListener {
  private final D1Listener listener;
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  SafeListener(D1Listener listener) {
    this.listener = listener;
  }

  void tell(Consumer<D1Listener> event) {
    try {
      event.accept(listener);
    } catch (Exception | LinkageError | AssertionError e) {
      if (!hasFailed.getAndSet(true)) {
        LoggerFactory.getLogger(D1Listener.class)
            .error(
                "The listener {} failed. The request goes on; further failures of this listener are not logged",
                listener.getClass().getName(),
                e);
      }
    }
  }
}
