package dev.dione.wrangler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The credentials in wrangler's environment, to keep them out of messages. */
record Secrets(List<String> values) {
  /** Those of an environment; wrangler's names for them, the old ones included. */
  static Secrets of(Map<String, String> environment) {
    return new Secrets(
        Stream.of("CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY", "CF_API_TOKEN", "CF_API_KEY")
            .map(environment::get)
            .filter(Objects::nonNull)
            .filter(value -> !value.isBlank())
            .toList());
  }

  /** The text without them. */
  String hide(String text) {
    String hidden = text;
    for (String value : values) {
      hidden = hidden.replace(value, "(token)");
    }
    return hidden;
  }

  /** The error without them. */
  WranglerFailure hide(WranglerFailure failure) {
    return new WranglerFailure(
        hide(failure.text()), failure.notes().stream().map(this::hide).toList(), failure.code());
  }

  @Override
  public String toString() {
    return "Secrets(hidden)";
  }
}
