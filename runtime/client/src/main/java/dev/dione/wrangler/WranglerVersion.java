package dev.dione.wrangler;

import dev.dione.error.D1ConfigException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which wrangler it is. */
final class WranglerVersion {
  /**
   * The oldest version that the tests were run with, on 2026-11-20; the newest was 4.164.0. Up to
   * 4.70.0 a NULL of a local database was printed as the text {@code null}.
   */
  static final String LEAST = "4.100.0";

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+\\.\\d+\\.\\d+");

  private WranglerVersion() {}

  /**
   * Checks what {@code wrangler --version} printed.
   *
   * @throws D1ConfigException if it is too old, or no version
   */
  static void require(String output) {
    Matcher number = NUMBER.matcher(output);
    if (!number.find()) {
      throw new D1ConfigException(
          "'wrangler --version' did not print a version, but: " + PlainText.of(output));
    }
    if (Version.parse(number.group()).compareTo(Version.parse(LEAST)) < 0) {
      throw new D1ConfigException(
          "wrangler %s is too old: Dione was tested with %s and later. Run 'npm install --save-dev wrangler@latest'"
              .formatted(number.group(), LEAST));
    }
  }
}
