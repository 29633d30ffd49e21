package dev.dione.dialect.sql;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of D1's SQL errors: {@code <reason>[ at offset N][: CODE][ (extended: CODE)]}. Seen
 * on workerd 1.20261117.1, 2026-11-20; older production answers lack the extended part.
 */
public final class ErrorText {
  private ErrorText() {}

  /**
   * The message that D1 sends.
   *
   * @param offset bytes of UTF-8 from the start of the statement, or empty
   * @param code SQLite's primary error code by name, or null
   * @param extendedCode SQLite's extended code by name; null, or equal to the code, if it adds
   *     nothing
   */
  public static String message(
      String reason, OptionalInt offset, @Nullable String code, @Nullable String extendedCode) {
    StringBuilder text = new StringBuilder(reason);
    if (offset.isPresent()) {
      text.append(" at offset ").append(offset.getAsInt());
    }
    if (code != null) {
      text.append(": ").append(code);
      if (extendedCode != null && !extendedCode.equals(code)) {
        text.append(" (extended: ").append(extendedCode).append(')');
      }
    }
    return text.toString();
  }

  /** How many bytes of UTF-8 stand before a char: an index into the text as an offset of D1's. */
  public static int byteOffset(String sql, int charIndex) {
    return sql.substring(0, charIndex).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The char at an offset of D1's: the reverse of {@link #byteOffset}, kept within the text. */
  public static int charIndex(String sql, int byteOffset) {
    byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
    int end = Math.max(0, Math.min(byteOffset, bytes.length));
    return Math.min(new String(bytes, 0, end, StandardCharsets.UTF_8).length(), sql.length());
  }
}
