package dev.dione.observe;

/**
 * The bytes of a request's HTTP bodies, as they travelled: answers may be compressed. Headers are
 * not counted, nor is a body whose transfer broke off.
 *
 * @param bytesSent bytes sent
 * @param bytesReceived bytes received
 */
public record Traffic(long bytesSent, long bytesReceived) {
  /** This and more. */
  public Traffic plus(long moreSent, long moreReceived) {
    return new Traffic(bytesSent + moreSent, bytesReceived + moreReceived);
  }
}
