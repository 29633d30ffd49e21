package dev.dione.samples.quickstart;

import dev.dione.D1;
import dev.dione.wrangler.WranglerD1;

/** The database without an API token: through wrangler, Cloudflare's command-line tool. */
public final class ThroughWrangler {
  private ThroughWrangler() {}

  /** Says where the statements would go; wrangler is started by the first of them. */
  public static void main(String[] args) {
    // tag::wrangler[]
    D1 dev = WranglerD1.local("DB"); // the database of `wrangler dev`, by its binding or name
    D1 live = WranglerD1.remote("DB"); // the one on Cloudflare, with the login of wrangler
    // end::wrangler[]
    try (dev;
        live) {
      System.out.println(dev.description());
      System.out.println(live.description());
    }
  }
}
