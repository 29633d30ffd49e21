package dev.dione.processor.report;

/** What is wrong with SQL, judged by its text or by the engine. */
public enum SqlCode implements Code {
  SQL_REJECTED(
      12,
      "SqlRejected",
      "D1 refuses %s: %s. Fix: correct the SQL.",
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
  NO_SUCH_TABLE(
      31,
      "NoSuchTable",
      "There is no table \"%s\".%s Fix: %s.",
      "SQL names a table that no entity of the root has.",
      "Correct the name, or add the entity to `@Database(entities = …)`."),
  NO_SUCH_COLUMN(
      32,
      "NoSuchColumn",
      "There is no column \"%s\" here.%s Fix: %s.",
      "SQL names a column that the tables at this place do not have.",
      "Correct the name, or the table or alias before it."),
  SYNTAX(
      33,
      "Syntax",
      "The SQL %s.%s Fix: %s.",
      "SQLite cannot read the statement; the place is where it gave up, so the mistake may stand"
          + " just before.",
      "Correct the SQL there."),
  REFUSED_FUNCTION(
      34,
      "RefusedFunction",
      "D1 does not allow the function %s. Fix: %s.",
      "SQLite has the function, and D1 refuses it.",
      "Use another function, or compute the value in Java."),
  NO_SUCH_FUNCTION(
      35,
      "NoSuchFunction",
      "There is no function %s.%s Fix: %s.",
      "D1 has no function of that name.",
      "Correct the name, or compute the value in Java."),
  FUNCTION_ARGUMENTS(
      36,
      "FunctionArguments",
      "The function %s does not take this number of arguments. Fix: correct the call.",
      "A function is called with too many arguments, or too few.",
      "Correct the call; https://www.sqlite.org/lang_corefunc.html lists them."),
  TRANSACTION(
      37,
      "Transaction",
      "D1 has no %s: each request is one transaction. Fix: leave it out; what a batch of DAO calls"
          + " sends is all done, or nothing of it.",
      "BEGIN, COMMIT, ROLLBACK, SAVEPOINT and RELEASE, which D1 refuses.",
      "Leave it out, and call the methods on a batch."),
  REFUSED_PRAGMA(
      38,
      "RefusedPragma",
      "D1 does not allow PRAGMA %s.%s Fix: leave it out.",
      "A PRAGMA that D1 does not answer, or with an argument that it does not take.",
      "Leave it out; D1 itself sets how its databases work."),
  REFUSED_STATEMENT(
      39,
      "RefusedStatement",
      "D1 does not allow %s. Fix: leave it out; a database is one file of its own.",
      "A statement that D1 refuses altogether: ATTACH, DETACH, VACUUM and their like.",
      "Leave it out."),
  COMPOUND_TERMS(
      40,
      "CompoundTerms",
      "This is the %s SELECT of a compound, and D1 takes at most %d. Fix: nest them: SELECT * FROM"
          + " (… UNION …) UNION ….",
      "More than D1's 5 SELECTs joined by UNION, INTERSECT or EXCEPT.",
      "Nest them, at most 5 at a time: `SELECT * FROM (… UNION …) UNION …`."),
  EXPRESSION_DEPTH(
      41,
      "ExpressionDepth",
      "An expression is nested more than %d deep, which is the most that D1 takes. Fix: compare"
          + " with IN (…) instead of a chain of OR, or split the statement.",
      "An expression that is nested deeper than D1's 100; a chain of ORs nests, too.",
      "Use `IN (…)`, or `IN (:values)` with a collection."),
  STATEMENT_LENGTH(
      42,
      "StatementLength",
      "The statement has %,d bytes, and D1 takes at most %,d. Fix: pass values as parameters, a"
          + " collection as one of them.",
      "More than D1's 100,000 bytes of SQL.",
      "Pass values as parameters; a collection is one of them."),
  TOO_MANY_TERMS(
      43,
      "TooManyTerms",
      "D1 takes at most %d columns or terms in one list, and here are more: %s. Fix: select what is"
          + " needed, or split the statement.",
      "A result, ORDER BY, GROUP BY or list of columns with more than D1's 100.",
      "Select what is needed, or split the statement."),
  LIKE_PATTERN(
      44,
      "LikePattern",
      "The pattern has %d bytes, and D1 takes at most %d. Fix: use instr(%s, …) > 0 to look for a"
          + " text, or a shorter pattern.",
      "A pattern of LIKE or GLOB that is longer than D1's 50 bytes.",
      "Look for a text with `instr(column, :text) > 0`."),
  LITERAL_TYPE(
      45,
      "LiteralType",
      "%s is %s and never takes %s. Fix: write a value of that type.",
      "A value in INSERT or UPDATE that its column can never take.",
      "Write a value of the column's type."),
  AMBIGUOUS_NAME(
      46,
      "AmbiguousName",
      "Several tables here have a column \"%s\". Fix: put the table or its alias before it, as in"
          + " %s.%s.",
      "A column is named without its table where several tables have one of that name.",
      "Put the table or its alias before it."),
  AGGREGATE(
      47,
      "Aggregate",
      "The function %s cannot stand here: %s. Fix: %s.",
      "An aggregate or window function where rows are not gathered yet, as in WHERE.",
      "Use HAVING, or a subquery around it."),
  QUOTED_STRING(
      48,
      "QuotedString",
      "There is no column %s here, and SQLite would silently read it as the text '%s'.%s Fix:"
          + " correct the name, or write a text as '%s'.",
      "A name in double quotes that is no column: SQLite, and D1, would take it for a text.",
      "Correct the name; write texts in single quotes."),
  VALUE_COUNT(
      49,
      "ValueCount",
      "The number of values is not that of the columns: %s. Fix: give each column one value.",
      "An INSERT or UPDATE has more or fewer values than columns.",
      "Give each column one value."),
  COMPOUND_COLUMNS(
      50,
      "CompoundColumns",
      "The parts of a compound do not have the same number of columns: %s. Fix: select equally many"
          + " in each.",
      "SELECTs or VALUES that are joined have different numbers of columns.",
      "Select equally many columns in each part."),
  SUBQUERY_COLUMNS(
      51,
      "SubqueryColumns",
      "A single value is wanted here: %s. Fix: select one column.",
      "A subquery or row of several columns stands where one value is wanted, or the other way"
          + " round.",
      "Select one column, or compare rows with rows."),
  PARAMETER_TYPE(
      52,
      "ParameterType",
      "Parameter %s is %s, and %s is %s: no value of the one can be one of the other. Fix: %s.",
      "A parameter is compared with, or stored in, a column whose type its values can never have.",
      "Give the parameter the type of the column's property."),
  ORDER_TERM(
      53,
      "OrderTerm",
      "The ORDER BY or GROUP BY does not fit its result: %s. Fix: name a column of the result.",
      "A position that the result does not have, or in a compound a term that is no column of it.",
      "Name a column of the result."),
  UPSERT_TARGET(
      54,
      "UpsertTarget",
      "No id or unique index is on exactly these columns. Fix: name the columns of one; a partial"
          + " index also wants its WHERE.",
      "The ON CONFLICT of SQL is on columns that are neither the id nor a whole unique index.",
      "Name the columns of the id or of a unique index."),
  NO_SUCH_COLLATION(
      55,
      "NoSuchCollation",
      "There is no collation %s.%s Fix: use BINARY, NOCASE or RTRIM.",
      "COLLATE names what D1 does not have.",
      "Use BINARY, NOCASE or RTRIM."),
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
