package dev.dione.processor.model;

import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.processor.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A property of an entity and its column.
 *
 * @param name the Java name; of a part of an embedded object after that one's: {@code home.city}
 * @param column the column
 * @param type the Java type
 * @param nullable whether the object may bring null, also because its holder is missing
 * @param orNull whether it may bring null where its holder is there
 * @param policy what an upsert does with the stored value
 * @param role what Dione does with it by itself
 * @param id whether it is (part of) the id
 * @param computed whether it is written from a method, and never read into the object
 * @param accessor the call or field that reads it of its holder: {@code title()}
 * @param holder the embedded object that holds it, or null if the entity does
 * @param place where it stands
 */
public record Property(
    String name,
    ColumnDef column,
    ValueType type,
    boolean nullable,
    boolean orNull,
    WriteColumn.Policy policy,
    Role role,
    boolean id,
    boolean computed,
    String accessor,
    @Nullable Holder holder,
    Place place) {

  /** What Dione does with a property by itself. */
  public enum Role {
    /** Nothing. */
    VALUE,
    /** It writes the time of the insert. */
    CREATED,
    /** It writes the time of the last change. */
    UPDATED,
    /** It counts changes, and refuses one to a row that has changed since it was read. */
    VERSION,
    /** It is an id, and a null becomes a new UUID when it is inserted. */
    UUID,
    /** It says that a row is deleted. */
    DELETED,
    /** It says whose a row is. */
    TENANT;

    /** Whether Dione writes a time into it. */
    public boolean isTime() {
      return this == CREATED || this == UPDATED;
    }
  }

  /** The column as an entity writes it. */
  public WriteColumn writeColumn() {
    // What Dione writes in its place, a time, an id or the tenant: such a null is never sent.
    boolean filled = role.isTime() || role == Role.UUID || role == Role.TENANT;
    return new WriteColumn(column, nullable && !filled, policy, writeRole());
  }

  private WriteColumn.Role writeRole() {
    return switch (role) {
      case CREATED -> WriteColumn.Role.INSERT_TIME;
      case UPDATED -> WriteColumn.Role.UPDATE_TIME;
      case VERSION -> WriteColumn.Role.VERSION;
      case TENANT -> WriteColumn.Role.TENANT;
      default -> WriteColumn.Role.VALUE;
    };
  }

  /** Its name as one Java name: {@code homeCity} for {@code home.city}. */
  public String camelName() {
    return Holder.camelName(name);
  }

  /** Whether the database computes it, so that it is read and never written. */
  public boolean isGenerated() {
    return column.generated() != null;
  }

  /** Whether a null of the object is refused before anything is sent. */
  public boolean required() {
    return !nullable;
  }
}
