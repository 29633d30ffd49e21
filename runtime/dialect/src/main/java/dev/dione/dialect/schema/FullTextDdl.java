package dev.dione.dialect.schema;

import static dev.dione.dialect.sql.Names.quote;

import dev.dione.dialect.schema.Definition.Kind;
import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a full-text index as DDL: the FTS5 table, and the triggers that keep it in step. */
public final class FullTextDdl {
  private final FullTextDef index;
  private final String name;
  private final TableDef content;

  private FullTextDdl(FullTextDef index, TableDef content) {
    this.index = index;
    this.name = quote(index.name());
    this.content = content;
  }

  /** The table, then its triggers. */
  static List<Definition> of(FullTextDef index, TableDef content) {
    FullTextDdl ddl = new FullTextDdl(index, content);
    return List.of(
        new Definition(Kind.TABLE, index.name(), ddl.table()),
        ddl.trigger("insert", "AFTER INSERT", ddl.added()),
        ddl.trigger("delete", "AFTER DELETE", ddl.removed()),
        ddl.trigger("update", "AFTER UPDATE", ddl.removed() + ddl.added()));
  }

  /** The statement that reads all texts of the table into the index once more. */
  public static String rebuild(FullTextDef index) {
    return rebuild(index.name());
  }

  /** The same for the full-text index of that name. */
  public static String rebuild(String fullText) {
    return "INSERT INTO %1$s (%1$s) VALUES ('rebuild')".formatted(quote(fullText));
  }

  private String table() {
    List<String> lines = new ArrayList<>(List.of(Names.list(index.columns())));
    lines.add("content = " + Names.literal(index.content()));
    lines.add("content_rowid = " + Names.literal(index.rowid()));
    lines.add("tokenize = " + Names.literal(index.tokenize()));
    if (!index.prefixes().isEmpty()) {
      String lengths =
          index.prefixes().stream().map(String::valueOf).collect(Collectors.joining(" "));
      lines.add("prefix = " + Names.literal(lengths));
    }
    return "CREATE VIRTUAL TABLE IF NOT EXISTS %s USING fts5(\n  %s\n)"
        .formatted(name, String.join(",\n  ", lines));
  }

  /** D1 once lost a trigger whose {@code begin} was in small letters (workers-sdk issue 15314). */
  private Definition trigger(String event, String when, String body) {
    String trigger = index.name() + "_" + event;
    String condition = event.equals("update") ? "\nWHEN " + changed() : "";
    String sql =
        "CREATE TRIGGER IF NOT EXISTS %s %s ON %s%s\nBEGIN%s\nEND"
            .formatted(quote(trigger), when, quote(index.content()), condition, body);
    return new Definition(Kind.TRIGGER, trigger, sql);
  }

  /** An update that leaves the texts alone costs no written rows. */
  private String changed() {
    List<String> compared = new ArrayList<>(List.of(index.rowid()));
    compared.addAll(index.columns());
    String before = compared.stream().map(this::exactly).collect(Collectors.joining(", "));
    return "(" + before + ")\n  IS NOT (" + values("new") + ")";
  }

  /** Byte by byte: where a column compares without case, a change of case is one, too. */
  private String exactly(String column) {
    boolean collated =
        content.column(column).filter(c -> c.collation() != Collation.BINARY).isPresent();
    return "old." + quote(column) + (collated ? " COLLATE BINARY" : "");
  }

  private String added() {
    return "\n  INSERT INTO %s (rowid, %s)\n  VALUES (%s);"
        .formatted(name, Names.list(index.columns()), values("new"));
  }

  /** The index has no copy of a text, and has to be told what it forgets. */
  private String removed() {
    return "\n  INSERT INTO %1$s (%1$s, rowid, %2$s)\n  VALUES ('delete', %3$s);"
        .formatted(name, Names.list(index.columns()), values("old"));
  }

  private String values(String row) {
    List<String> read = new ArrayList<>(List.of(index.rowid()));
    read.addAll(index.columns());
    return read.stream().map(c -> row + "." + quote(c)).collect(Collectors.joining(", "));
  }
}
