package dev.dione.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggest {
  private Suggest() {}

  /** {@code " Did you mean \"created_at\"?"}, or nothing if no name is near. */
  public static String didYouMean(String wrong, Collection<String> names) {
    return near(wrong, names).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** The name that was probably meant; empty if none is near. */
  public static Optional<String> near(String wrong, Collection<String> names) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    return names.stream()
        .min(
            Comparator.<String>comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= allowed(wrong, name));
  }

  private static int allowed(String wrong, String name) {
    return Math.max(1, Math.max(wrong.length(), name.length()) / 3);
  }

  /** How many letters to change, add or drop, or to swap with the next (Damerau's distance). */
  private static int distance(String a, String b) {
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[b.length()];
  }
}
