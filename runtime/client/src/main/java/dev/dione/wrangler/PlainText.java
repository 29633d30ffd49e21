package dev.dione.wrangler;

import dev.dione.error.Shortened;
import java.util.regex.Pattern;

/** What a program printed, for a message. */
final class PlainText {
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern NOISE =
      Pattern.compile("(?m)^\\s*(🪵\\s|If you think this is a bug|npm notice).*$");

  private PlainText() {}

  /** The text on one line, without colours and without what wrangler and npm say every time. */
  static String of(String printed) {
    String text = COLOURS.matcher(printed).replaceAll("");
    String line = NOISE.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? "(nothing)" : Shortened.of(line);
  }
}
