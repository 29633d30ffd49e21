package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names in one file. Two different names that make one slug would share a row, so they are a
 * problem; spellings that differ in case or white space are one name.
 */
final class Names {
  private final Map<String, Mention> first = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private final Problems problems;

  Names(Problems problems) {
    this.problems = problems;
  }

  /**
   * Notes a name.
   *
   * @param kind what it names; names of different kinds may have the same slug
   * @param slug what the id is made of
   * @param name the name as it is spelled
   * @param place where it stands
   */
  void note(String kind, String slug, String name, Place place) {
    Mention earlier = first.putIfAbsent(kind + " " + slug, new Mention(name, place));
    if (earlier == null || NameKey.same(earlier.name, name)) {
      return;
    }
    if (reported.add(kind + " " + slug + " " + NameKey.of(name))) {
      problems.add(
          place,
          "the %s \"%s\" and the %s \"%s\" of %s are different names with the same slug, %s, and would share a row: spell them alike if they are the same"
              .formatted(kind, name, kind, earlier.name, earlier.place.text(), slug));
    }
  }

  private record Mention(String name, Place place) {}
}
