package dev.dione.rest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page that came instead of JSON says, in short. */
final class PageText {
  private static final int CHARS = 120;
  private static final Pattern TITLE =
      Pattern.compile("<title>([^<]{1,500})", Pattern.CASE_INSENSITIVE);

  private PageText() {}

  static String of(byte[] body) {
    return of(new String(body, StandardCharsets.UTF_8));
  }

  /** The page's title, or the beginning of its text. */
  static String of(String page) {
    Matcher title = TITLE.matcher(page);
    String text = title.find() ? title.group(1) : page.replaceAll("<[^>]*>", " ");
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return "(nothing)";
    }
    return line.length() <= CHARS ? line : line.substring(0, CHARS) + "… (cut)";
  }
}
