package dev.dione.processor.report;

/** Mistakes in what writes keep by themselves: versions, patches and the like. */
public enum WriteCode implements Code {
  VERSION(
      100,
      "Version",
      "%s",
      "A `@Version` that cannot count changes, or a write that would pass it by.",
      "Give the entity one version, an `int` or `long` beside its id; `@Upsert` instead of REPLACE."),
  CALLBACK(
      101,
      "Callback",
      "%s.%s %s",
      "A `@BeforeWrite` or `@AfterLoad` method that generated code cannot call, or that would do"
          + " nothing.",
      "A method without parameters, or a static one that takes the entity; it returns nothing, or the"
          + " entity."),
  MADE_ID(
      102,
      "MadeId",
      "%s",
      "`@Id(uuid = true)` on a property whose null cannot become a UUID.",
      "Put it on a nullable `UUID` or `String` property."),
  SOFT_DELETE(
      103,
      "SoftDelete",
      "%s",
      "A `@SoftDelete` that cannot mark rows, or an `@IncludeDeleted` that would include nothing.",
      "One nullable `Instant` or `LocalDateTime`, or one `boolean`, that is stored beside the id."),
  SCOPE(
      104,
      "Scope",
      "%s %s",
      "A statement that would reach beyond the rows that are not deleted, or beyond those of the"
          + " tenant.",
      "See the message; `@IncludeDeleted` on the method shows deleted rows."),
  PATCH(
      105,
      "Patch",
      "%s",
      "A write of patches that patches do not fit: another kind of write, an option for entities, an"
          + " entity without patches.",
      "See the message; `@Entity(patch = true)` generates them."),
  TENANT(
      110,
      "Tenant",
      "%s",
      "A `@Tenant` that cannot say whose a row is, or a write that would pass it by.",
      "One `String`, `UUID`, `long` or `int` that is stored, of one type in the whole database.");

  private final Entry entry;

  WriteCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
