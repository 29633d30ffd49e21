package dev.dione.error;

/** A row whose stored id is not the id that its object computes. */
public class D1IdMismatchException extends D1MappingException {
  private static final long serialVersionUID = 1;
  private final String entity;
  private final String column;
  private final String where;
  private final String stored;
  private final String computed;

  /** An error that names both ids. */
  public D1IdMismatchException(
      String entity, String column, String stored, String computed, String where) {
    super(
        """
        %s: the stored %s of %s is '%s', but the object computes '%s'. \
        Written back, it would become another row. Correct the stored id, or read such rows with \
        @Id(onMismatch = KEEP) and write them by SQL"""
            .formatted(where, column, entity, stored, computed),
        null);
    this.entity = entity;
    this.column = column;
    this.where = where;
    this.stored = stored;
    this.computed = computed;
  }

  @Override
  public D1IdMismatchException at(String place) {
    return new D1IdMismatchException(entity, column, stored, computed, place + ": " + where);
  }

  /** The id in the database. */
  public String stored() {
    return stored;
  }

  /** The id that the object computes. */
  public String computed() {
    return computed;
  }
}
