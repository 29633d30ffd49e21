package dev.dione.processor.report;

/** What is wrong with a DAO and its methods, their SQL apart. */
public enum DaoCode implements Code {
  CONFLICT_TARGET(
      9,
      "ConflictTarget",
      "%s has no id and no unique index on exactly %s. Fix: name the columns of one of: %s.",
      "An upsert is on columns that are neither the id nor a whole unique index. A partial index is"
          + " none.",
      "Name the id or a unique index, or add one."),
  QUERY_PARAMETER(
      10,
      "QueryParameter",
      "%s",
      "Parameters of the method and of its SQL or entity do not agree, or a collection stands"
          + " outside `IN (:ids)`.",
      "Give both one name and type; write `IN (:ids)`."),
  RETURN_TYPE(
      11,
      "ReturnType",
      "%s cannot return %s. Fix: return %s.",
      "A method cannot return what it says.",
      "Return what the message lists."),
  DAO_METHOD(
      14,
      "DaoMethod",
      "%s",
      "A DAO, or a method of one, that cannot be a statement.",
      "Annotate it with one kind, take one entity or collection, or make it default."),
  MAP_KEY(
      56,
      "MapKey",
      "%s %s.",
      "A map whose key column is not named, cannot be a key, or has another type; or a key without"
          + " a map.",
      "Name the column of entities and records with `@MapKey`; select a key and its value for plain"
          + " values."),
  PAGE_REQUEST(
      57,
      "PageRequest",
      "%s %s and has %d parameters of type PageRequest. Fix: %s.",
      "A method that returns a `Page` without one `PageRequest` parameter, or the other way round.",
      "Add or remove the parameter."),
  ORDER_BY(
      58,
      "OrderBy",
      "%s",
      "An order that is missing, is not one of columns, or says nothing where it stands.",
      "Name columns of the result, each perhaps with `desc`; in `@Query` without pages, write ORDER"
          + " BY."),
  TIE_BREAK(
      60,
      "TieBreak",
      "Rows of %s may stand at the same place of its order, and a page that ends between them would"
          + " lose one. Fix: %s.",
      "Rows of a paged record could stand at the same place of the order.",
      "Name the columns that identify a row with `@OrderBy(unique = …)`."),
  RETURNING(
      61,
      "Returning",
      "%s",
      "A write that cannot give back the rows that it promises; or `@Returning` on what writes no"
          + " entity.",
      "See the message: return `Optional` or `List`, name a column with `@Returning`, or upsert on"
          + " a key that is never null."),
  COMPARE(
      62,
      "Compare",
      "Parameter %s %s.",
      "A comparison that does not fit its parameter or property, or stands on what is no `@Find`.",
      "See the message."),
  FIND_LIMIT(
      63,
      "FindLimit",
      "%s",
      "A limit that is negative, or says nothing beside pages or a single row.",
      "Give 1 or more, or remove it."),
  FILTER(
      151,
      "Filter",
      "Parameter %s of %s %s.",
      "A condition of the query builder that does not fit the method which takes it.",
      "See the message; `Function<Show_, Condition>` lets javac check the condition's table.");

  private final Entry entry;

  DaoCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
