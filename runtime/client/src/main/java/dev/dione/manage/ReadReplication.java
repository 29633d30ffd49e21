package dev.dione.manage;

import java.util.Locale;

/**
 * Whether Cloudflare keeps copies of a database for reading. Only Workers with sessions read them;
 * REST always asks the primary. Source:
 * https://developers.cloudflare.com/d1/best-practices/read-replication/, read 2026-11-20.
 */
public enum ReadReplication {
  /** Copies where Cloudflare wants them. */
  AUTO,
  /** No copies. They may go on for up to 24 hours after the change. */
  DISABLED;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
