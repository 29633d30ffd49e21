package dev.dione.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A refused statement, as far as it is known.
 *
 * @param message D1's message, taken apart
 * @param culprit which statement it was
 * @param where the database, for the message, or null
 * @param answer the HTTP answer
 */
record SqlFailure(SqlMessage message, Culprit culprit, @Nullable String where, HttpAnswer answer)
    implements Serializable {

  String describe() {
    String hint = SqlHints.of(message.reason());
    return sentence(message.whole())
        + sentence(culprit.description())
        + (hint == null ? "" : sentence(hint))
        + (where == null ? "" : "At " + where);
  }

  private static String sentence(String text) {
    return text.isEmpty() ? "" : text + (text.endsWith(".") ? " " : ". ");
  }
}
