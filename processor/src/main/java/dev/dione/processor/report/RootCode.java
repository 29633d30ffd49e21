package dev.dione.processor.report;

/** What is wrong with a database root, or with the compilation as a whole. */
public enum RootCode implements Code {
  DUPLICATE_TABLE(
      15,
      "DuplicateTable",
      "%s and %s are both stored in table \"%s\". Fix: give one of them another name with"
          + " @Entity(table = …).",
      "Two entities of a root in one table.",
      "Rename one with `@Entity(table = …)`."),
  DATABASE_ROOT(
      19,
      "DatabaseRoot",
      "%s",
      "A `@Database` that is no interface extending `D1Database`, lists what is no entity, or has a"
          + " method that gives no DAO.",
      "See the message."),
  ENTITY_NOT_LISTED(
      20,
      "EntityNotListed",
      "%s uses %s, which %s does not list. Fix: add %s.class to @Database(entities = …).",
      "A DAO or reference uses an entity that the root does not list.",
      "Add it to `@Database(entities = …)`."),
  PROOF_UNAVAILABLE(
      25,
      "ProofUnavailable",
      "The SQL could not be proved, because SQLite does not start here: %s. Fix: leave out"
          + " -Adione.proof=required to compile without the proof.",
      "SQLite does not start on this machine, and `-Adione.proof=required` is set.",
      "Leave out the option, or let the driver unpack its library."),
  OUTPUT(
      27,
      "Output",
      "Cannot write %s: %s. Fix: %s.",
      "A generated file cannot be written.",
      "Rename the type whose file is there already; check the folder."),
  OPTION(
      29,
      "Option",
      "%s is \"%s\". Fix: %s.",
      "An option of the processor means nothing.",
      "Write it as in the README's table of options."),
  CLASS_FILE(
      30,
      "ClassFile",
      "%s comes from a class file, which does not tell what may be null%s. Fix: compile its source"
          + " %s.",
      "A type comes from a class file that was compiled without Dione's processor, so nobody knows"
          + " what may be null.",
      "Compile its source with the processor."),
  INTERNAL(
      999,
      "Internal",
      "Dione failed on %s: %s. This is a bug of Dione: please report it with this message.",
      "A bug of Dione.",
      "Report it with the message.");

  private final Entry entry;

  RootCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
