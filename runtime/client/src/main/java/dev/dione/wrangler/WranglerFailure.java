package dev.dione.wrangler;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An error as wrangler prints it: <code>{"error":{"text":…,"notes":[{"text":…}],"code":…}}</code>.
 *
 * @param text what failed
 * @param notes what Cloudflare said, for an error of its API
 * @param code Cloudflare's error code, or 0
 */
record WranglerFailure(String text, List<String> notes, int code) {
  private static final Pattern CODE = Pattern.compile(" \\[code: \\d+]$");

  /** The reason: what Cloudflare said, else what wrangler says. */
  String reason() {
    String said =
        notes.stream()
            .map(note -> CODE.matcher(note).replaceFirst(""))
            .filter(note -> !note.isBlank())
            .collect(Collectors.joining("; "));
    return code == 0 || said.isEmpty() ? text : said;
  }

  /** All of it, for a message. */
  String whole() {
    return notes.isEmpty() ? text : text + " (" + String.join("; ", notes) + ")";
  }
}
