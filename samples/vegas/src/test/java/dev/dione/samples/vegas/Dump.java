package dev.dione.samples.vegas;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything in the five tables: by table and id, the columns and their values. */
final class Dump {
  private static final Map<String, String> TABLES = tables();

  private Dump() {}

  static Map<String, Map<String, @Nullable Object>> of(Path file) {
    Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    try (D1 d1 = LocalD1.open(file)) {
      TABLES.forEach((table, id) -> add(d1, table, id, rows));
    }
    return rows;
  }

  private static void add(
      D1 d1, String table, String id, Map<String, Map<String, @Nullable Object>> rows) {
    String sql = "SELECT '%s/' || %s, * FROM %s ORDER BY 1".formatted(table, id, table);
    Result result = d1.run(new Statement(sql, List.of(), null));
    for (List<@Nullable Object> values : result.rows()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int i = 1; i < values.size(); i++) {
        row.put(result.columns().get(i), values.get(i));
      }
      rows.put((String) values.get(0), row);
    }
  }

  /** Keys of the rows of a table. */
  static List<String> keys(Map<String, ?> dump, String table) {
    return new ArrayList<>(dump.keySet()).stream().filter(k -> k.startsWith(table + "/")).toList();
  }

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("events", "event_id");
    tables.put("artists", "artist_id");
    tables.put("event_artists", "event_id || '/' || artist_id");
    tables.put("images", "image_id");
    tables.put("table_tiers", "event_id || '/' || section");
    return tables;
  }
}
