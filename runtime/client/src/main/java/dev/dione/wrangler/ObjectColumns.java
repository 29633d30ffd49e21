package dev.dione.wrangler;

import dev.dione.error.D1MappingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a result, from the keys of a JavaScript object. */
final class ObjectColumns {
  // Such keys come first in a JavaScript object, by their size, whatever the order they were set in
  // (ECMAScript, OrdinaryOwnPropertyKeys).
  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,9}");
  private static final Pattern NUMBERED = Pattern.compile("(?s)(.*):\\d+");

  private ObjectColumns() {}

  /**
   * The names in the order of the result.
   *
   * @param numbered whether SQLite has called a second column {@code a} {@code a:1}
   * @throws D1MappingException if the order cannot be known
   */
  static List<String> names(List<String> keys, boolean numbered) {
    for (String key : keys) {
      if (keys.size() > 1 && WHOLE_NUMBER.matcher(key).matches()) {
        throw new D1MappingException(
            "The result has a column named %s, and wrangler prints such columns out of their order: give it another name with AS"
                .formatted(key),
            null);
      }
    }
    return numbered ? unnumbered(keys) : keys;
  }

  private static List<String> unnumbered(List<String> keys) {
    List<String> names = new ArrayList<>();
    for (String key : keys) {
      Matcher match = NUMBERED.matcher(key);
      boolean second = match.matches() && contains(names, match.group(1));
      names.add(second ? match.group(1) : key);
    }
    return List.copyOf(names);
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
