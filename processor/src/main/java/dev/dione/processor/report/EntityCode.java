package dev.dione.processor.report;

/** What is wrong with an entity. */
public enum EntityCode implements Code {
  ENTITY_KIND(
      1,
      "EntityKind",
      "%s cannot be an entity: %s. Fix: make it a record, or a class that is not abstract, not"
          + " private and not an inner class.",
      "An `@Entity` that has no rows to make objects of: an interface, enum, abstract, generic,"
          + " private or inner class.",
      "Make it a record, or a class that generated code can construct."),
  MISSING_ID(
      2,
      "MissingId",
      "Entity %s has no @Id. Fix: annotate the component, field or method that identifies a row.",
      "An entity without `@Id`.",
      "Annotate the component, field or method that identifies a row."),
  DUPLICATE_COLUMN(
      3,
      "DuplicateColumn",
      "%s and %s of %s are both stored in column \"%s\". Fix: give one of them another name with"
          + " @Column(name = …).",
      "Two properties in one column; names compare without case.",
      "Rename one with `@Column(name = …)`."),
  UNKNOWN_COLUMN(
      4,
      "UnknownColumn",
      "%s has no column \"%s\".%s Fix: name one of its columns: %s.",
      "An index, an upsert's `on` or a reference names a column that the entity does not have.",
      "Name one of the columns that the message lists."),
  UNMAPPED_TYPE(
      5,
      "UnmappedType",
      "%s has the type %s, which has no column type. Fix: use %s, or annotate it with @Json to store"
          + " it as JSON text, or with @Converted to name a converter%s.",
      "A Java type without a column type.",
      "Use a type that Dione maps, `@Json`, `@Converted` or `@Ignore`."),
  REFERENCE_NOT_ENTITY(
      6,
      "ReferenceNotEntity",
      "%s references %s, which is no entity. Fix: name an entity, or annotate %s with @Entity.",
      "`@References` names a class that is no entity.",
      "Name an entity, or annotate the class."),
  REFERENCE_CYCLE(
      7,
      "ReferenceCycle",
      "NOT NULL references go round in a circle: %s. No first row could be inserted. Fix: make one"
          + " of them @Nullable, or deferred = true.",
      "References that are NOT NULL and checked at once go round in a circle, so that no first row"
          + " could be inserted.",
      "Make one of them `@Nullable`, or `deferred = true`."),
  OVERWRITE_NOT_NULL(
      8,
      "OverwriteNotNull",
      "%s may be null, its column is NOT NULL without a default, and a null shall overwrite it."
          + " Fix: PRESERVE it, give it a default, or leave out notNull.",
      "A null may overwrite a column that is NOT NULL and has no default.",
      "PRESERVE it, give it a default, or leave out `notNull`."),
  CONSTRUCTOR(
      16,
      "Constructor",
      "%s. Fix: give %s a constructor that is %s, with parameters named like its fields.",
      "A class whose constructor does not take its fields.",
      "Give it a constructor with parameters named like its fields, or use a record."),
  RESERVED_NAME(
      17,
      "ReservedName",
      "D1 keeps names that begin with \"%s\" for itself: \"%s\". Fix: choose another name.",
      "A table or index named `sqlite_…` or `_cf_…`.",
      "Choose another name."),
  COLUMN_OPTION(
      18,
      "ColumnOption",
      "%s",
      "An option of a property or index that cannot be, or would do nothing.",
      "Leave it out, or change the property's type."),
  TOO_MANY_COLUMNS(
      21,
      "TooManyColumns",
      "%s has %d columns, and D1 takes at most 100 in a table. Fix: split the entity, or store"
          + " parts of it as @Json.",
      "More than D1's 100 columns.",
      "Split the entity, or store parts of it as `@Json`."),
  REFERENCE_TARGET(
      22,
      "ReferenceTarget",
      "%s",
      "A reference to a column that is not unique, has another type, or belongs to a composite id;"
          + " or SET_NULL on a NOT NULL column.",
      "Reference an id or unique column of the same type; make the property `@Nullable`."),
  DUPLICATE_INDEX(
      23,
      "DuplicateIndex",
      "Two indexes are named \"%s\", of %s and of %s. Fix: give one of them another name.",
      "Two indexes of one name.",
      "Rename one with `@Index(name = …)`."),
  ACCESSOR(
      24,
      "Accessor",
      "%s cannot be read to be written: %s has no method %s() or %s(), and no field that is %s, of"
          + " type %s. Fix: add one.",
      "A property that generated code cannot read.",
      "Add a getter of the property's type, or make the field visible.");

  private final Entry entry;

  EntityCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
