package dev.dione.wrangler;

import dev.dione.D1;

/**
 * The way in to a D1 database through wrangler, Cloudflare's command-line tool: for a machine that
 * has a {@code wrangler login} but no API token, and for the database of {@code wrangler dev}. Each
 * request starts a process and takes seconds; an application in production uses {@code RestD1}.
 */
public final class WranglerD1 {
  private WranglerD1() {}

  /**
   * The local database that {@code wrangler dev} uses, by the default options.
   *
   * @param database its binding or name in the wrangler file
   */
  public static D1 local(String database) {
    return local(database, WranglerOptions.defaults());
  }

  /** The local database that {@code wrangler dev} uses. Nothing is started yet. */
  public static D1 local(String database, WranglerOptions options) {
    return D1.on(WranglerTransport.local(database, options));
  }

  /**
   * The database on Cloudflare, with wrangler's own credentials, by the default options.
   *
   * @param database its binding or name in the wrangler file, or its name in the account
   */
  public static D1 remote(String database) {
    return remote(database, WranglerOptions.defaults());
  }

  /** The database on Cloudflare, with wrangler's own credentials. Nothing is started yet. */
  public static D1 remote(String database, WranglerOptions options) {
    return D1.on(WranglerTransport.remote(database, options));
  }
}
