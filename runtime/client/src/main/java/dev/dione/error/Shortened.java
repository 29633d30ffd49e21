package dev.dione.error;

/** Texts of others, cut to what a message can bear. */
public final class Shortened {
  private static final int CHARS = 1_000;
  private static final int TAIL_CHARS = 200;

  private Shortened() {}

  /** The text, without its middle if it has more than 1,000 characters. */
  public static String of(String text) {
    return text.length() <= CHARS
        ? text
        : text.substring(0, CHARS - TAIL_CHARS)
            + " … (cut) … "
            + text.substring(text.length() - TAIL_CHARS);
  }
}
