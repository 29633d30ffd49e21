package dev.dione.processor.report;

/**
 * What the catalogue says of a code; the page CATALOGUE.md is made of it.
 *
 * @param number its number among the errors, or among the warnings; never reused
 * @param word its name, which is never reused either
 * @param key what suppresses it, without {@code dione:}; empty for an error
 * @param message what is told, with blanks for the user's own names; it ends with the fix
 * @param meaning when it is told, in Markdown
 * @param fix what to do, in Markdown
 */
public record Entry(
    int number, String word, String key, String message, String meaning, String fix) {

  String tag() {
    return "D1%s%03d/%s".formatted(key.isEmpty() ? "E" : "W", number, word);
  }

  /** The message, with its blanks filled. */
  String text(Object... arguments) {
    String text = "[" + tag() + "] " + message.formatted(arguments);
    return key.isEmpty()
        ? text
        : text + " (suppress with @SuppressWarnings(\"" + Warnings.PREFIX + key + ": reason\"))";
  }
}
