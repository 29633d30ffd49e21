package dev.dione.processor.report;

/**
 * What compiles, and is probably not meant. Each can be suppressed by its key, and made a note or
 * an error.
 */
public enum WarningCode implements Code {
  NULL_IN_UNIQUE_KEY(
      101,
      "NullInUniqueKey",
      "null-in-unique-key",
      "The upsert is on \"%s\", which may be null, and a null never equals another: each one"
          + " inserts a new row. Fix: make %s NOT NULL, or upsert on the id.",
      "An upsert on a unique key that may be null: a null equals no other, so each one is a new"
          + " row.",
      "Make the property NOT NULL, or upsert on the id."),
  REPLACE_DELETES_CHILDREN(
      102,
      "ReplaceDeletesChildren",
      "replace-deletes-children",
      "REPLACE deletes the old row of \"%s\" first, and ON DELETE acts: %s. Fix: use @Upsert, which"
          + " keeps the row.",
      "REPLACE deletes the old row, and with it what the children's ON DELETE says.",
      "Use `@Upsert`, which keeps the row."),
  FULL_SCAN(
      103,
      "FullScan",
      "full-scan",
      "The statement reads all rows of \"%s\", and D1 counts each one. Fix: add %s to %s.",
      "The statement reads a table in full, and an index on columns that it names would spare that;"
          + " SQLite was asked with and without it. D1 bills each row read.",
      "Add the index that the message names, or suppress it for a table that stays small."),
  SORT(
      104,
      "Sort",
      "sort",
      "The statement sorts rows of \"%s\", which an index would keep in order. Fix: add %s to %s.",
      "The statement sorts, and an index on columns that it names would spare that.",
      "Add the index that the message names, or suppress it."),
  NULLABLE_RESULT(
      105,
      "NullableResult",
      "nullable-result",
      "%s may be NULL, and %s takes no null: reading such a row would fail. Fix: annotate it with"
          + " @Nullable, or leave such rows out with %s IS NOT NULL.",
      "A result column is a plain column that may be NULL, and is read into what takes no null."
          + " Other results are checked when a row is read.",
      "Annotate it with `@Nullable`, or leave such rows out."),
  LONG_PATTERN(
      106,
      "LongPattern",
      "long-pattern",
      "Parameter %s may make a pattern of more than 50 bytes, which D1 refuses when the statement"
          + " runs. Fix: use instr(%s, :%s) > 0 to look for a text, or cut it with substr(:%s, 1,"
          + " 40).",
      "A text parameter is (part of) a pattern of LIKE or GLOB, and D1 takes 50 bytes.",
      "Use `instr(column, :text) > 0`, or cut the parameter with `substr`."),
  TEXT_CAST(
      107,
      "TextCast",
      "text-cast",
      "Parameter %s is %s and bound as an INTEGER, and %s is TEXT: no index on it is used. Fix:"
          + " make the parameter a String.",
      "An integer parameter is compared with a TEXT column; its CAST defeats the column's index.",
      "Make the parameter a String."),
  TIME_FORMAT(
      108,
      "TimeFormat",
      "time-format",
      "%s holds %s, and here meets %s: the two do not compare by time. Fix: %s.",
      "A time is compared with one of another text format, such as ISO-8601 with"
          + " `datetime('now')`.",
      "Annotate the property with `@Column(time = SQLITE)`, or compare with a parameter of its"
          + " type."),
  MATCH_TEXT(
      135,
      "MatchText",
      "match-text",
      "Parameter %s of %s is a String, and MATCH reads it as a query: a sign in what a user typed"
          + " would be an operator, or fail. Fix: take a dev.dione.Match.",
      "A `String` parameter behind MATCH, which FTS5 reads as its query language.",
      "Take a `dev.dione.Match`: `Match.words(typed)`."),
  KEY_OF_ALL_TENANTS(
      152,
      "KeyOfAllTenants",
      "key-of-all-tenants",
      "%s of %s holds for the rows of all tenants: what one has, no other can insert, and learns so"
          + " that it is there. Fix: %s.",
      "An id or unique index of rows that belong to tenants has no tenant in it, so that tenants"
          + " meet each other's keys.",
      "Add the tenant's column, or make ids with `@Id(uuid = true)`."),
  RELATION_COLLATION(
      153,
      "RelationCollation",
      "relation-collation",
      "%s finds children by %s.%s, which compares by %s: SQL takes spellings of a key for equal, and"
          + " rows with another one than their parent's fail to be read. Fix: leave out the"
          + " collation, or relate the rows by another column.",
      "Children are found by a column with a collation. Rows and children are put together in Java,"
          + " value by value, and a key in another spelling is an error when it is read.",
      "Leave out the collation, or relate the rows by another column."),
  CALLBACK_SKIPPED(
      154,
      "CallbackSkipped",
      "callback-skipped",
      "%s deletes rows by properties, reads none of them, and so does not run %s.%s, which is to run"
          + " before a row is deleted. Fix: read the entities and give them to a @Delete, or do in"
          + " SQL what it does.",
      "A `@Delete` by properties of an entity that has a `@BeforeWrite` method for deletes: no"
          + " object is made of the rows, so that there is none to run it on.",
      "Read the entities and give them to a `@Delete`, or suppress it where the method has nothing"
          + " to do."),
  KOTLIN_VALUE_CLASS(
      155,
      "KotlinValueClass",
      "kotlin-value-class",
      "%s of %s takes or gives a value class of Kotlin, and has no name that Java could call: if it"
          + " is abstract, generated code cannot implement it. Fix: take the value itself, and write"
          + " an extension function %s beside the DAO that takes the value class.",
      "A function of a DAO in Kotlin takes or gives a value class itself (a list of them is seen)."
          + " Kotlin adds a hash to its name, which hides it from Java; without a body it would be"
          + " missing in generated code.",
      "Take the value that the class holds, and convert in an extension function; suppress it for a"
          + " function with a body."),
  TEXT_ORDER(
      120,
      "TextOrder",
      "text-order",
      "%s is %s and stored as text, whose order is not that of its values. Fix: order by another"
          + " column, or store it as a type that keeps its order.",
      "Rows are ordered or compared by values whose text has another order, such as BigDecimal.",
      "Use another column, or another type.");

  private final Entry entry;

  WarningCode(int number, String word, String key, String message, String meaning, String fix) {
    entry = new Entry(number, word, key, message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
