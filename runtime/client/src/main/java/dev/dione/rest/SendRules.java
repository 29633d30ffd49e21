package dev.dione.rest;

/**
 * How requests to a database are sent.
 *
 * @param retries what is done with those that fail
 * @param circuit when none is sent, because the API is down
 * @param stallTimeoutMillis how long no byte may come, in milliseconds; 0 is no limit
 */
record SendRules(RetryPolicy retries, CircuitRule circuit, int stallTimeoutMillis) {
  // D1 itself ends a request after 30 seconds
  // (https://developers.cloudflare.com/d1/platform/limits/, read 2026-11-20).
  private static final int DEFAULT_STALL_TIMEOUT_MILLIS = 35_000;

  static SendRules defaults() {
    return new SendRules(
        RetryPolicy.defaults(), CircuitRule.defaults(), DEFAULT_STALL_TIMEOUT_MILLIS);
  }
}
