package dev.dione.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that was probably meant. */
final class NearestName {
  private NearestName() {}

  /** {@code " Did you mean DB?"}, or nothing if no name is near. */
  static String didYouMean(String wrong, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> edits(wrong, name)))
        .filter(name -> edits(wrong, name) <= Math.max(1, wrong.length() / 3))
        .map(name -> " Did you mean " + name + "?")
        .orElse("");
  }

  /** How many letters to change, add or drop, with upper and lower case alike. */
  private static int edits(String one, String other) {
    char[] from = one.toLowerCase(Locale.ROOT).toCharArray();
    char[] to = other.toLowerCase(Locale.ROOT).toCharArray();
    int[] row = new int[to.length + 1];
    Arrays.setAll(row, i -> i);
    for (char letter : from) {
      int diagonal = row[0]++;
      for (int j = 0; j < to.length; j++) {
        int changed = diagonal + (letter == to[j] ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = Math.min(changed, 1 + Math.min(row[j], row[j + 1]));
      }
    }
    return row[to.length];
  }
}
