package dev.dione.processor.report;

/** What is wrong with SQL, judged by its text or by the engine. */
public enum SqlCode implements Code {
  SQL_REJECTED(
      12,
      "SqlRejected",
      "D1 refuses %s: %s.%s Fix: %s.",
      "D1 would refuse the statement or the DDL.",
      "Depends on D1's reason; the message names it."),
  RESULT_COLUMN(
      13,
      "ResultColumn",
      "The result has no column \"%s\", which %s needs.%s It has: %s. Fix: select it, or give a"
          + " column that name with AS.",
      "The result lacks a column that the returned type needs.",
      "Select it, or give a column that name with `AS`."),
  BROKEN_SQL(
      26,
      "BrokenSql",
      "%s",
      "The SQL is empty, has an open string or quote, or is more than one statement.",
      "Write one whole statement a method."),
  AMBIGUOUS_COLUMN(
      28,
      "AmbiguousColumn",
      "The result has %d columns named \"%s\", and %s takes one. Fix: give the others another name"
          + " with AS.",
      "The result has several columns of a name that the returned type takes.",
      "Give the others another name with `AS`."),
  PAGED_QUERY(
      59,
      "PagedQuery",
      "The pages of %s cannot be cut from its SQL, which has %s. Fix: %s.",
      "The SQL of a paged query has an ORDER BY or LIMIT of its own, or is no SELECT.",
      "Remove it; `@OrderBy` and the page's size say both.");

  private final Entry entry;

  SqlCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
