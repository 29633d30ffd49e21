package dev.dione.processor.report;

/**
 * The catalogue: everything the processor can complain about. Numbers are never reused. A message
 * names what is wrong with the user's own names, and ends with the fix.
 */
public enum Code {
  ENTITY_KIND(
      1,
      "EntityKind",
      "%s cannot be an entity: %s. Fix: make it a record, or a class that is not abstract, not"
          + " private and not an inner class."),
  MISSING_ID(
      2,
      "MissingId",
      "Entity %s has no @Id. Fix: annotate the component, field or method that identifies a row."),
  DUPLICATE_COLUMN(
      3,
      "DuplicateColumn",
      "%s and %s of %s are both stored in column \"%s\". Fix: give one of them another name with"
          + " @Column(name = …)."),
  UNKNOWN_COLUMN(
      4, "UnknownColumn", "%s has no column \"%s\".%s Fix: name one of its columns: %s."),
  UNMAPPED_TYPE(
      5,
      "UnmappedType",
      "%s has the type %s, which has no column type. Fix: use one of the types that Dione maps, or"
          + " annotate it with @Json to store it as JSON text%s."),
  REFERENCE_NOT_ENTITY(
      6,
      "ReferenceNotEntity",
      "%s references %s, which is no entity. Fix: name an entity, or annotate %s with @Entity."),
  REFERENCE_CYCLE(
      7,
      "ReferenceCycle",
      "NOT NULL references go round in a circle: %s. No first row could be inserted. Fix: make one"
          + " of them @Nullable, or deferred = true."),
  OVERWRITE_NOT_NULL(
      8,
      "OverwriteNotNull",
      "%s may be null, its column is NOT NULL without a default, and a null shall overwrite it. Fix:"
          + " PRESERVE it, give it a default, or leave out notNull."),
  CONFLICT_TARGET(
      9,
      "ConflictTarget",
      "%s has no id and no unique index on exactly %s. Fix: name the columns of one of: %s."),
  QUERY_PARAMETER(10, "QueryParameter", "%s"),
  RETURN_TYPE(11, "ReturnType", "%s cannot return %s. Fix: return %s."),
  SQL_REJECTED(12, "SqlRejected", "D1 refuses %s: %s.%s Fix: %s."),
  RESULT_COLUMN(
      13,
      "ResultColumn",
      "The result has no column \"%s\", which %s needs.%s It has: %s. Fix: select it, or give a"
          + " column that name with AS."),
  DAO_METHOD(14, "DaoMethod", "%s"),
  DUPLICATE_TABLE(
      15,
      "DuplicateTable",
      "%s and %s are both stored in table \"%s\". Fix: give one of them another name with"
          + " @Entity(table = …)."),
  CONSTRUCTOR(
      16,
      "Constructor",
      "%s. Fix: give %s a constructor that is not private, with parameters named like its fields."),
  RESERVED_NAME(
      17,
      "ReservedName",
      "D1 keeps names that begin with \"%s\" for itself: \"%s\". Fix: choose another name."),
  COLUMN_OPTION(18, "ColumnOption", "%s"),
  DATABASE_ROOT(19, "DatabaseRoot", "%s"),
  ENTITY_NOT_LISTED(
      20,
      "EntityNotListed",
      "%s uses %s, which %s does not list. Fix: add %s.class to @Database(entities = …)."),
  TOO_MANY_COLUMNS(
      21,
      "TooManyColumns",
      "%s has %d columns, and D1 takes at most 100 in a table. Fix: split the entity, or store parts"
          + " of it as @Json."),
  REFERENCE_TARGET(22, "ReferenceTarget", "%s"),
  DUPLICATE_INDEX(
      23,
      "DuplicateIndex",
      "Two indexes are named \"%s\", of %s and of %s. Fix: give one of them another name."),
  ACCESSOR(
      24,
      "Accessor",
      "%s cannot be read to be written: %s has no method %s(), %s() or field that is not private."
          + " Fix: add one."),
  PROOF_UNAVAILABLE(
      25,
      "ProofUnavailable",
      "The SQL could not be proved, because SQLite does not start here: %s. Fix: leave out"
          + " -Adione.proof=required to compile without the proof."),
  BROKEN_SQL(26, "BrokenSql", "%s"),
  OUTPUT(27, "Output", "Cannot write %s: %s. Fix: %s."),
  AMBIGUOUS_COLUMN(
      28,
      "AmbiguousColumn",
      "The result has %d columns named \"%s\", and %s takes one. Fix: give the others another name"
          + " with AS."),
  OPTION(29, "Option", "%s is \"%s\". Fix: %s."),
  CLASS_FILE(
      30,
      "ClassFile",
      "%s comes from a class file, which does not tell what may be null%s. Fix: compile its source"
          + " %s."),
  MAP_KEY(56, "MapKey", "%s %s."),
  PAGE_REQUEST(57, "PageRequest", "%s %s and has %d parameters of type PageRequest. Fix: %s."),
  ORDER_BY(58, "OrderBy", "%s"),
  PAGED_QUERY(
      59, "PagedQuery", "The pages of %s cannot be cut from its SQL, which has %s. Fix: %s."),
  TIE_BREAK(
      60,
      "TieBreak",
      "Rows of %s may stand at the same place of its order, and a page that ends between them would"
          + " lose one. Fix: name the columns that identify a row: @OrderBy(…, unique = \"id\")."),
  RETURNING(61, "Returning", "%s"),
  COMPARE(62, "Compare", "Parameter %s %s."),
  FIND_LIMIT(63, "FindLimit", "%s"),
  NULL_IN_UNIQUE_KEY(
      101,
      "NullInUniqueKey",
      "null-in-unique-key",
      "The upsert is on \"%s\", which may be null, and a null never equals another: each one inserts a"
          + " new row. Fix: make %s NOT NULL, or upsert on the id."),
  REPLACE_DELETES_CHILDREN(
      102,
      "ReplaceDeletesChildren",
      "replace-deletes-children",
      "REPLACE deletes the old row of \"%s\" first, and ON DELETE acts: %s. Fix: use @Upsert, which"
          + " keeps the row."),
  FULL_SCAN(
      103,
      "FullScan",
      "full-scan",
      "The statement reads all rows of \"%s\", and D1 counts each one. Fix: add %s to %s."),
  SORT(
      104,
      "Sort",
      "sort",
      "The statement sorts rows of \"%s\", which an index would keep in order. Fix: add %s to %s."),
  TEXT_ORDER(
      120,
      "TextOrder",
      "text-order",
      "%s is %s and stored as text, whose order is not that of its values. Fix: order by another"
          + " column, or store it as a type that keeps its order."),
  INTERNAL(
      999,
      "Internal",
      "Dione failed on %s: %s. This is a bug of Dione: please report it with this message.");

  private final int number;
  private final String word;
  private final String warningKey;
  private final String message;

  Code(int number, String word, String message) {
    this(number, word, "", message);
  }

  Code(int number, String word, String warningKey, String message) {
    this.number = number;
    this.word = word;
    this.warningKey = warningKey;
    this.message = message;
  }

  /** The stable tag: {@code D1E002/MissingId} for an error, {@code D1W101/…} for a warning. */
  public String tag() {
    return "D1%s%03d/%s".formatted(isWarning() ? "W" : "E", number, word);
  }

  /** Whether it is a warning, which can be suppressed by its key. */
  public boolean isWarning() {
    return !warningKey.isEmpty();
  }

  /** What {@code @SuppressWarnings} takes: {@code dione:null-in-unique-key}; empty for an error. */
  public String warningKey() {
    return isWarning() ? "dione:" + warningKey : "";
  }

  /** The message, with its blanks filled. */
  String text(Object... arguments) {
    String text = "[" + tag() + "] " + message.formatted(arguments);
    return isWarning()
        ? text + " (suppress with @SuppressWarnings(\"" + warningKey() + "\"))"
        : text;
  }
}
