package dev.dione.manage;

import java.util.Locale;

/**
 * Where a database should be; Cloudflare takes it as a hint. South America, Africa and the Middle
 * East have none. Source: https://developers.cloudflare.com/d1/configuration/data-location/, read
 * 2026-11-20.
 */
public enum LocationHint {
  /** Western North America. */
  WNAM,
  /** Eastern North America. */
  ENAM,
  /** Western Europe. */
  WEUR,
  /** Eastern Europe. */
  EEUR,
  /** Asia-Pacific. */
  APAC,
  /** Oceania. */
  OC;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
