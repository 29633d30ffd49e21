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
      "Upsert on columns.");

  private final Entry entry;

  SchemaCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
