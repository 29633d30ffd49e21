package dev.dione.samples.vegas.scrape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists and maps from JSON, which may be missing, or hold nulls. */
final class Lists {
  private Lists() {}

  /** What is there; empty for null. */
  static <T> List<T> known(@Nullable List<@Nullable T> values) {
    return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }

  /** What is there under a name that is not blank, in the order of the file. */
  static <T> Map<String, T> known(@Nullable Map<String, @Nullable T> values) {
    Map<String, T> known = new LinkedHashMap<>();
    if (values != null) {
      values.forEach(
          (key, value) -> {
            if (value != null && !key.isBlank()) {
              known.put(key.strip(), value);
            }
          });
    }
    return known;
  }

  /** What is there, or null if that is nothing: an empty list must not replace a stored one. */
  static <T> @Nullable List<T> knownOrNull(@Nullable List<@Nullable T> values) {
    List<T> known = known(values);
    return known.isEmpty() ? null : known;
  }
}
