package dev.dione.processor.report;

/** What is wrong with generated columns, collations, index expressions, views and full texts. */
public enum SchemaCode implements Code {
  GENERATED_COLUMN(
      80,
      "GeneratedColumn",
      "%s is a generated column, and cannot %s.",
      "A generated column that is (part of) the id, has a default or a time of Dione's, is computed by"
          + " a method as well, or is an upsert's target.",
      "Choose one origin of the value; upsert on columns that the entity brings."),
  COLLATION(
      81,
      "Collation",
      "%s.",
      "Texts that SQLite takes for equal, and Java does not: a computed id with a collation, or an"
          + " upsert on an index that compares in another way than its column.",
      "Compute one spelling; give the collation to the column instead of the index."),
  EXPRESSION_TARGET(
      82,
      "ExpressionTarget",
      "An upsert cannot be on the expression \"%s\": what SQLite makes of a row's values, Dione cannot"
          + " know before. Fix: upsert on columns, for text without case on one with collate ="
          + " NOCASE.",
      "An upsert on an expression. Rows of one key in a call are folded before they are sent, which"
          + " asks for the key's value.",
      "Upsert on columns."),
  VIEW_OPTION(
      83,
      "ViewOption",
      "%s comes with the rows of a %s, and %s. Fix: remove it.",
      "A property of a view or full-text index that says how a table stores it, or is computed.",
      "Say it on the table's entity, or in the view's query."),
  READ_ONLY(
      84,
      "ReadOnly",
      "@%s method %s writes %s, which is a %s. Fix: write the entity of its table.",
      "A method that writes a view or a full-text index.",
      "Write the entity whose table it reads."),
  FULL_TEXT_CONTENT(
      85,
      "FullTextContent",
      "%s is a full-text index of %s, %s.",
      "A full-text index of what has no table, or of columns that hold no text.",
      "Name an entity with a table, and its columns of text."),
  REPLACE_BREAKS_FULL_TEXT(
      86,
      "ReplaceBreaksFullText",
      "REPLACE deletes the old row of \"%s\" without a word to the triggers that keep %s in step: the"
          + " index would find words of rows that are gone. Fix: use @Upsert, or INSERT … ON CONFLICT"
          + " DO UPDATE.",
      "A statement that replaces rows of an entity with a full-text index.",
      "Use `@Upsert`, or `INSERT … ON CONFLICT DO UPDATE`."),
  VIEW_CYCLE(
      87,
      "ViewCycle",
      "The view %s reads itself, by way of %s. Fix: let one of them read tables alone.",
      "Views that read each other.",
      "Let one of them read tables alone.");

  private final Entry entry;

  SchemaCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
