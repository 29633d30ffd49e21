package dev.dione.benchmarks.bulk;

import dev.dione.rest.D1Config;

/**
 * A database, for Dione and for bare HTTP.
 *
 * @param config for Dione
 * @param url for bare HTTP
 * @param token for bare HTTP
 */
record Target(D1Config config, String url, String token) {
  /** Without the token. */
  @Override
  public String toString() {
    return url;
  }
}
