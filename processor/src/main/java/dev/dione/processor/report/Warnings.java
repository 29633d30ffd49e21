package dev.dione.processor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;
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
  private final Map<Element, List<String>> restored = new HashMap<>();
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

  /** Silences warnings around a place in a class file, which lost its own keys. */
  void restore(Element place, List<String> keys) {
    restored.put(place, keys);
  }

  /** Silences what another option's warnings silence around places in class files. */
  void restoreFrom(Warnings other) {
    restored.putAll(other.restored);
  }

  boolean isSuppressed(Code code, Element place) {
    for (Element at = place; at != null; at = at.getEnclosingElement()) {
      boolean silent =
          Stream.concat(silenced(at).stream(), restored.getOrDefault(at, List.of()).stream())
              .anyMatch(key -> key.startsWith(code.warningKey() + ":"));
      if (silent) {
        return true;
      }
    }
    return false;
  }

  /**
   * Dione's keys that an element silences itself, each with its reason; others count for nothing.
   * What stands on a component of a record, javac shows on its field alone.
   */
  public static List<String> silenced(Element element) {
    if (element instanceof RecordComponentElement component) {
      return ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements()).stream()
          .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
          .flatMap(field -> silenced(field).stream())
          .toList();
    }
    SuppressWarnings suppress = element.getAnnotation(SuppressWarnings.class);
    return suppress == null
        ? List.of()
        : Stream.of(suppress.value()).filter(Warnings::hasReason).toList();
  }

  private static boolean hasReason(String key) {
    int colon = key.indexOf(':', PREFIX.length());
    return key.startsWith(PREFIX) && colon > 0 && !key.substring(colon + 1).isBlank();
  }
}
