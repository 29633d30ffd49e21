package dev.dione.processor.report;

/** What is wrong with the shape of a type: how its objects are taken apart, and made. */
public enum ShapeCode implements Code {
  EMBEDDED_TYPE(
      122,
      "EmbeddedType",
      "%s embeds %s, which cannot be embedded: %s. Fix: embed a record, or a class that is not"
          + " abstract and not an inner class, and that generated code can reach.",
      "An `@Embedded` property whose type has no parts that could be columns, or holds itself.",
      "Embed a record, or a class that generated code can construct."),
  EMBEDDED_OPTION(
      123,
      "EmbeddedOption",
      "%s",
      "An annotation that says something of one column, on an embedded object or in one where it"
          + " cannot be.",
      "Move it to the part of the object that it is for, or remove it."),
  SETTER(
      124,
      "Setter",
      "%s cannot be set when a row is read. Fix: add a method set%s(%s) that is %s, or annotate the"
          + " field with @Ignore.",
      "A field of a mutable class, which is made empty, that nothing sets.",
      "Add a setter, or annotate the field with `@Ignore`."),
  LOMBOK(
      125,
      "Lombok",
      "%s is annotated with @%s, and Lombok did not run. Fix: add it to the annotation processors,"
          + " or remove the annotation.",
      "A type that Lombok has to complete, in a compilation without Lombok's processor.",
      "Add Lombok to the annotation processors.");

  private final Entry entry;

  ShapeCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
