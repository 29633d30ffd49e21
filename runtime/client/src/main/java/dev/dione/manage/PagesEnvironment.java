package dev.dione.manage;

import java.util.Locale;

/** Which deployments of a Pages project. */
public enum PagesEnvironment {
  /** Those of the production branch. */
  PRODUCTION,
  /** All others. */
  PREVIEW;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
