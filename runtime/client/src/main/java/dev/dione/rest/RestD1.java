package dev.dione.rest;

import dev.dione.D1;

/** The way in to a D1 database on Cloudflare. */
public final class RestD1 {
  private RestD1() {}

  /**
   * A database on Cloudflare's REST API. Nothing is sent yet; close it when the application ends.
   */
  public static D1 connect(D1Config config) {
    return D1.on(new RestTransport(config));
  }
}
