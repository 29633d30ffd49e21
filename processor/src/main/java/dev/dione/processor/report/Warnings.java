package dev.dione.processor.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What warnings become: the option {@code -Adione.warnings=note,replace-deletes-children=error}
 * sets all of them and single ones to {@code warn}, {@code note} or {@code error};
 * {@code @SuppressWarnings} with the key silences one around its place.
 */
public final class Warnings {
  private final Map<String, Diagnostic.Kind> byKey = new HashMap<>();
  private Diagnostic.Kind all = Diagnostic.Kind.WARNING;

  /**
   * Reads the option.
   *
   * @param option its value, or null if it is not given
   * @throws IllegalArgumentException if a word of it is unknown
   */
  public Warnings(@Nullable String option) {
    for (String word : option == null ? new String[0] : option.split(",")) {
      String[] parts = word.strip().split("=", 2);
      if (parts.length == 2) {
        byKey.put(parts[0], kind(parts[1]));
      } else {
        all = kind(parts[0]);
      }
    }
  }

  Diagnostic.Kind kind(Code code) {
    if (!code.isWarning()) {
      return Diagnostic.Kind.ERROR;
    }
    return byKey.getOrDefault(code.warningKey().substring("dione:".length()), all);
  }

  static boolean isSuppressed(Code code, Element place) {
    for (Element at = place; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppress = at.getAnnotation(SuppressWarnings.class);
      if (suppress != null) {
        for (String key : suppress.value()) {
          if (key.equals(code.warningKey())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Diagnostic.Kind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "warn" -> Diagnostic.Kind.WARNING;
      case "note" -> Diagnostic.Kind.NOTE;
      case "error" -> Diagnostic.Kind.ERROR;
      default ->
          throw new IllegalArgumentException(
              "-Adione.warnings: '%s' is none of warn, note, error".formatted(word));
    };
  }
}
