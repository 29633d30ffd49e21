package dev.dione.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an error knows of the HTTP answer that it came with.
 *
 * @param status the HTTP status, or 0 if there was no answer
 * @param code the first error code of Cloudflare's envelope, or 0 if there was none
 * @param cfRay the {@code cf-ray} header, or null
 */
public record HttpAnswer(int status, int code, @Nullable String cfRay) implements Serializable {
  /** No HTTP answer at all. */
  public static final HttpAnswer NONE = new HttpAnswer(0, 0, null);

  String appendTo(String message) {
    if (status == 0) {
      return message;
    }
    return message
        + " (HTTP "
        + status
        + (code > 0 ? ", code " + code : "")
        + (cfRay == null ? "" : ", cf-ray " + cfRay)
        + ")";
  }
}
