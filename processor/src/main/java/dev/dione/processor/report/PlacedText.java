package dev.dione.processor.report;

import java.util.Arrays;

/** A text, and where in the source each of its chars comes from. */
final class PlacedText {
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[64];
  private int end;

  /** Adds a char that stands at a place: an index into the source. */
  PlacedText append(char c, int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[text.length()] = place;
    text.append(c);
    return this;
  }

  /** Adds a text whose own source is elsewhere: all of it stands where it is named. */
  PlacedText appendNamed(String named, int place) {
    named.chars().forEach(c -> append((char) c, ~place));
    end = ~place;
    return this;
  }

  PlacedText append(PlacedText other) {
    for (int i = 0; i < other.length(); i++) {
      append(other.at(i), other.places[i]);
    }
    end = other.end;
    return this;
  }

  /** Says where the text ends in the source, for what is missing behind its last char. */
  PlacedText endAt(int place) {
    end = place;
    return this;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
  }

  /** The part from one index up to another. */
  PlacedText part(int from, int to) {
    PlacedText part = new PlacedText();
    for (int i = from; i < to; i++) {
      part.append(at(i), places[i]);
    }
    return part.endAt(to < length() ? places[to] : end);
  }

  /** Where a char stands, or where the text ends; for a named one, where its name stands. */
  int place(int index) {
    int place = raw(index);
    return place < 0 ? ~place : place;
  }

  /** Whether the char itself stands at its place, and not only a name for it. */
  boolean isExact(int index) {
    return raw(index) >= 0;
  }

  private int raw(int index) {
    return index < length() ? places[Math.max(0, index)] : end;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
