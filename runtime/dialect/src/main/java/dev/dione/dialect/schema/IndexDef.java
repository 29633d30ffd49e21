package dev.dione.dialect.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param name its name, unique in the schema
 * @param unique whether it forbids equal rows
 * @param terms what it indexes, in order
 * @param where the condition of a partial index, or null
 */
public record IndexDef(String name, boolean unique, List<IndexTerm> terms, @Nullable String where) {
  public IndexDef {
    terms = List.copyOf(terms);
  }

  /** The names of its columns, in order, without its expressions. */
  public List<String> columnNames() {
    return terms.stream()
        .filter(IndexTerm.Column.class::isInstance)
        .map(term -> ((IndexTerm.Column) term).name())
        .toList();
  }

  /** Its columns if no two rows of the table may agree in them: a key. */
  public Optional<List<String>> key() {
    boolean onlyColumns = columnNames().size() == terms.size();
    return unique && where == null && onlyColumns ? Optional.of(columnNames()) : Optional.empty();
  }
}
