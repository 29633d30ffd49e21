package dev.dione.manage;

import java.util.Locale;

/**
 * Where a database must stay, for good: it cannot be changed after creation. Source:
 * https://developers.cloudflare.com/d1/configuration/data-location/, read 2026-11-20; US since
 * 2026-10-02.
 */
public enum Jurisdiction {
  /** The European Union. */
  EU,
  /** Data centres that FedRAMP allows. */
  FEDRAMP,
  /** The United States. */
  US;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
