package dev.dione.query.column;

/** What the alias of a table is made of. */
final class AliasStem {
  private AliasStem() {}

  /** The first letters of the words of a name: {@code event_artists} is ea. */
  static String of(String name) {
    StringBuilder stem = new StringBuilder(4);
    boolean begins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (isLetter && begins) {
        stem.append(Character.toLowerCase(c));
      }
      begins = c == '_';
    }
    return stem.isEmpty() ? "t" : stem.toString();
  }
}
