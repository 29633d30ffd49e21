package dev.dione.error;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message of D1 about SQL, taken apart. Its grammar is {@code <text>[ at offset N]:
 * <SQLITE_CODE>[ (extended: <SQLITE_CODE_EXT>)]} (seen on workerd 1.20261117.1, 2026-11-20; older
 * answers lack the extended code); some messages are the bare text.
 *
 * @param whole the message as it came
 * @param reason the text alone
 * @param offset where in the statement, in bytes of UTF-8, or -1
 * @param code the primary code, or null
 * @param extendedCode the extended code, or null
 */
record SqlMessage(
    String whole, String reason, int offset, @Nullable String code, @Nullable String extendedCode)
    implements Serializable {
  private static final Pattern CODES =
      Pattern.compile(": (SQLITE_[A-Z0-9_]+)(?: \\(extended: (SQLITE_[A-Z0-9_]+)\\))?$");
  private static final Pattern OFFSET = Pattern.compile(" at offset (\\d{1,9})$");
  private static final String SHIM_PREFIX = "D1_ERROR: "; // the Workers binding adds it, REST not

  static SqlMessage parse(String d1Message) {
    String whole =
        d1Message.startsWith(SHIM_PREFIX) ? d1Message.substring(SHIM_PREFIX.length()) : d1Message;
    String reason = whole;
    String code = null;
    String extendedCode = null;
    Matcher codes = CODES.matcher(whole);
    if (codes.find()) {
      reason = whole.substring(0, codes.start());
      code = codes.group(1);
      extendedCode = codes.group(2);
    }
    Matcher at = OFFSET.matcher(reason);
    if (!at.find()) {
      return new SqlMessage(whole, reason, -1, code, extendedCode);
    }
    int offset = Integer.parseInt(at.group(1));
    return new SqlMessage(whole, reason.substring(0, at.start()), offset, code, extendedCode);
  }

  /** What follows the prefix in the reason, or null if the reason begins otherwise. */
  @Nullable String after(String prefix) {
    return reason.startsWith(prefix) ? reason.substring(prefix.length()) : null;
  }
}
