package dev.dione.local.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The columns of a result as the keys of a JavaScript object, as {@code /query} sends them: of equal
 * names the last one wins at the place of the first, and names that are array indexes come first, in
 * numeric order (seen on workerd, 2026-11-20).
 */
final class ObjectColumns {
  private static final Pattern INTEGER = Pattern.compile("0|[1-9]\\d{0,9}");
  private static final long MAX_INDEX = 4_294_967_294L; // ECMA-262, 6.1.7: below 2^32 - 1

  private final List<String> names = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();

  ObjectColumns(List<String> columns) {
    Map<Long, String> indexes = new TreeMap<>();
    Map<String, Integer> last = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      last.put(name, i);
      if (isIndex(name)) {
        indexes.put(Long.valueOf(name), name);
      }
    }
    indexes.values().forEach(name -> add(name, last));
    columns.stream().distinct().filter(name -> !isIndex(name)).forEach(name -> add(name, last));
  }

  int size() {
    return names.size();
  }

  String name(int index) {
    return names.get(index);
  }

  /** The column that gives the value. */
  int position(int index) {
    return positions.get(index);
  }

  private void add(String name, Map<String, Integer> last) {
    names.add(name);
    positions.add(last.get(name));
  }

  private static boolean isIndex(String name) {
    return INTEGER.matcher(name).matches() && Long.parseLong(name) <= MAX_INDEX;
  }
}
