package dev.dione.dialect.schema;

import java.util.List;

/**
 * A full-text index of some columns of a table: an FTS5 table with external content
 * (https://www.sqlite.org/fts5.html#external_content_tables), which holds no copy of the texts, and
 * the triggers that keep it in step.
 *
 * @param name its name, unquoted
 * @param content the name of the table that holds the texts
 * @param rowid the name by which that table calls its rowid
 * @param columns the columns of both, in order
 * @param tokenize the tokenizer with its options, such as {@code porter unicode61}
 * @param prefixes the lengths of the prefixes that have an index of their own, or none
 */
public record FullTextDef(
    String name,
    String content,
    String rowid,
    List<String> columns,
    String tokenize,
    List<Integer> prefixes)
    implements SchemaObject {
  public FullTextDef {
    columns = List.copyOf(columns);
    prefixes = List.copyOf(prefixes);
  }
}
