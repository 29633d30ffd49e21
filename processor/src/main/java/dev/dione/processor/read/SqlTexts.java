package dev.dione.processor.read;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Entity.SqlText;
import java.util.ArrayList;
import java.util.List;

/** Finds the SQL that the annotations of an entity hold, so that a fault in it is told there. */
final class SqlTexts {
  private final List<SqlText> texts = new ArrayList<>();

  private SqlTexts() {}

  /** The texts at a property that is stored in that column. */
  static List<SqlText> ofColumn(String column, Sources property) {
    SqlTexts found = new SqlTexts();
    property
        .annotations()
        .find(Column.class)
        .ifPresent(
            annotation -> {
              found.add(column, annotation, "generated");
              found.add(column, annotation, "defaultValue");
            });
    found.checks(column, property.annotations());
    return found.texts;
  }

  /** The texts at the entity itself. */
  static List<SqlText> ofTable(String table, Annotations annotations, List<Entity.Index> indexes) {
    SqlTexts found = new SqlTexts();
    found.checks(table, annotations);
    found.texts.addAll(IndexReader.texts(annotations, indexes));
    return found.texts;
  }

  private void checks(String of, Annotations annotations) {
    for (Annotated check : annotations.all(Check.class, Check.List.class)) {
      add(of, check, "value");
    }
  }

  private void add(String of, Annotated annotation, String member) {
    String sql = annotation.text(member);
    // javac copies a component's annotation to its field and accessor
    boolean known = texts.stream().anyMatch(t -> t.of().equals(of) && t.text().equals(sql));
    if (!sql.isEmpty() && !known) {
      texts.add(new SqlText(of, sql, annotation.place(member)));
    }
  }
}
