package dev.dione.transport;

import dev.dione.error.D1Exception;
import java.time.Duration;

/** Hears what a transport does to send a request, on the thread that sends it. */
public interface AttemptListener {
  /**
   * The request is about to be sent again; {@link ResultSink#restart} follows.
   *
   * @param failure why the last attempt failed
   * @param pause how long was waited since
   */
  void again(D1Exception failure, Duration pause);

  /**
   * An attempt has ended. A transport that does not count bytes does not call this.
   *
   * @param bytesSent bytes of its body, as sent
   * @param bytesReceived bytes of the answer's body, as received
   */
  void transferred(long bytesSent, long bytesReceived);
}
