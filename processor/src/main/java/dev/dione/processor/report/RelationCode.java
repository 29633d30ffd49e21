package dev.dione.processor.report;

/** What is wrong with the children of a record's rows. */
public enum RelationCode implements Code {
  RELATION_TYPE(
      64,
      "RelationType",
      "%s cannot hold %s. Fix: %s.",
      "A component with `@Relation` whose type no child or list of children has.",
      "Hold an entity, a record or a plain value, or `List` or `Optional` of one."),
  RELATION_ENTITY(
      65,
      "RelationEntity",
      "%s %s.",
      "A relation that does not tell the table of the children, or names what is no entity.",
      "Name the entity: with `entity`, or with `through` for the join table."),
  RELATION_KEY(
      66,
      "RelationKey",
      "%s",
      "The columns by which rows and children find each other are not as many, or not of one type.",
      "Name columns of the same types on both sides, in the same order."),
  RELATION_CYCLE(
      67,
      "RelationCycle",
      "%s holds %s, which holds %s in turn: there would be no end. Fix: hold the entity, or a record"
          + " without this relation.",
      "A record whose children hold that record again.",
      "Hold the entity, or a record without the relation."),
  RELATION_PLACE(
      68,
      "RelationPlace",
      "%s",
      "A relation where no rows are read whose children could follow.",
      "Read records with relations by `@Find`, or by a `@Query` that is a SELECT."),
  UNSTEADY_QUERY(
      69,
      "UnsteadyQuery",
      "The query of %s calls %s() and gives other rows each time it runs, and it runs once more for"
          + " %s. Fix: leave it out, or read the children with a query of their own.",
      "A query of rows with children that gives other rows each time it runs.",
      "Leave `random()` out, or read the children with a query of their own."),
  RELATION_COLUMN(
      70,
      "RelationColumn",
      "%s reads column \"%s\" as %s, and %s is %s. Fix: give both one type.",
      "A record reads a column of an entity as a type that is stored in another way.",
      "Give the record's component the type of the property."),
  FIND_ENTITY(
      71,
      "FindEntity",
      "%s",
      "A `@Find` of records that does not tell which entity is searched, or tells it twice.",
      "Name it with `entity`, or embed it in the record.");

  private final Entry entry;

  RelationCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
