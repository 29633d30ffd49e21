package dev.dione.error;

import java.util.List;

/** What the database has is not what the entities say. */
public class D1SchemaException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final transient List<String> differences;

  /** An error that lists the differences, one line each. */
  public D1SchemaException(String where, List<String> differences) {
    super(
        "The schema of %s differs from the entities:%n  %s%nMigrate the tables, or change the entities"
            .formatted(where, String.join("\n  ", differences)),
        null);
    this.differences = List.copyOf(differences);
  }

  /** The differences, one sentence each, naming table and column. */
  public List<String> differences() {
    return differences;
  }
}
