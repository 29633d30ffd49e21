package dev.dione.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what is known of the texts that came last, as most come again. Not thread-safe. */
final class TextCache {
  private static final int TEXTS = 200;

  private final Map<String, CheckedText> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CheckedText> eldest) {
          return size() > TEXTS;
        }
      };

  CheckedText get(String sql) {
    CheckedText known = kept.get(sql);
    if (known == null) {
      known = CheckedText.of(sql);
      if (sql.length() <= StatementCache.SQL_CHARS) {
        kept.put(sql, known);
      }
    }
    return known;
  }
}
