package dev.dione.samples.vegas.scrape;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that all of it can be told at once. */
final class Problems {
  private final String file;
  private final List<String> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Something is wrong with the file. */
  void add(String problem) {
    found.add(file + ": " + problem);
  }

  /** Something is wrong with an event. */
  void add(Place place, String problem) {
    add(place.text() + ": " + problem);
  }

  /** The problems in the order in which they were found. */
  List<String> found() {
    return found;
  }
}
