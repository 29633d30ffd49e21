package dev.dione.bulk;

import dev.dione.Statement;
import dev.dione.dialect.dml.OneRowSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The statement that writes one row, where that is not the statement for many. */
final class OneRow {
  private static final int REMEMBERED = 1_000; // writes of DAOs are constants
  private static final Map<String, Optional<OneRowSql>> KNOWN = new ConcurrentHashMap<>();

  private OneRow() {}

  /** The statement, or null if the row has to travel as JSON: other statements need it, too. */
  static @Nullable Statement of(BulkWrite<?> write, @Nullable Object[] row) {
    boolean alone = write.guards().isEmpty() && write.countSql() == null && write.readSql() == null;
    OneRowSql form = alone ? form(write.sql()).orElse(null) : null;
    if (form == null) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>(form.positions().size());
    for (int position : form.positions()) {
      values.add(row[position]);
    }
    return new Statement(form.sql(), values, write.origin());
  }

  private static Optional<OneRowSql> form(String sql) {
    Optional<OneRowSql> known = KNOWN.get(sql);
    if (known == null) {
      known = OneRowSql.of(sql);
      if (KNOWN.size() < REMEMBERED) {
        KNOWN.put(sql, known);
      }
    }
    return known;
  }
}
