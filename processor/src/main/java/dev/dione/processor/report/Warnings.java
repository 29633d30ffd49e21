package dev.dione.processor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * What warnings become: the option {@code -Adione.warnings=note,replace-deletes-children=error}
 * sets all of them and single ones to {@code warn}, {@code note} or {@code error};
 * {@code @SuppressWarnings("dione:full-scan: 12 rows")}, the key with a reason, silences one around
 * its place.
 */
public final class Warnings {
  static final String PREFIX = "dione:";
  private static final Map<String, Diagnostic.Kind> KINDS =
      Map.of(
          "warn", Diagnostic.Kind.WARNING,
          "note", Diagnostic.Kind.NOTE,
          "error", Diagnostic.Kind.ERROR);

  private final Map<String, Diagnostic.Kind> byKey = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private Diagnostic.Kind all = Diagnostic.Kind.WARNING;

  /**
   * Reads the option.
   *
   * @param option its value; empty if it is not given
   */
  public Warnings(String option) {
    for (String word : option.isBlank() ? new String[0] : option.split(",")) {
      String[] parts = word.strip().split("=", 2);
      Diagnostic.Kind kind = KINDS.get(parts[parts.length - 1]);
      String key = parts[0].startsWith(PREFIX) ? parts[0].substring(PREFIX.length()) : parts[0];
      if (kind == null || (parts.length == 2 && !keys().contains(key))) {
        unknown.add(word.strip());
      } else if (parts.length == 2) {
        byKey.put(key, kind);
      } else {
        all = kind;
      }
    }
  }

  /** The words of the option that mean nothing. */
  public List<String> unknown() {
    return unknown;
  }

  /** The keys of all warnings. */
  public static List<String> keys() {
    return Code.all().stream().filter(Code::isWarning).map(code -> code.entry().key()).toList();
  }

  Diagnostic.Kind kind(Code code) {
    if (!code.isWarning()) {
      return Diagnostic.Kind.ERROR;
    }
    return byKey.getOrDefault(code.entry().key(), all);
  }

  static boolean isSuppressed(Code code, Element place) {
    String start = code.warningKey() + ":";
    for (Element at = place; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppress = at.getAnnotation(SuppressWarnings.class);
      if (suppress != null) {
        for (String key : suppress.value()) {
          String reason = key.startsWith(start) ? key.substring(start.length()) : "";
          if (!reason.isBlank()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
