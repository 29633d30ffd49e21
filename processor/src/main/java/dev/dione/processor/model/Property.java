package dev.dione.processor.model;

import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.processor.report.Place;

/**
 * A property of an entity and its column.
 *
 * @param name the Java name
 * @param column the column
 * @param type the Java type
 * @param nullable whether the object may bring null
 * @param policy what an upsert does with the stored value
 * @param role what Dione does with it by itself
 * @param id whether it is (part of) the id
 * @param computed whether it is written from a method, and never read into the object
 * @param accessor the call or field that reads it: {@code title()}
 * @param place where it stands
 */
public record Property(
    String name,
    ColumnDef column,
    ValueType type,
    boolean nullable,
    WriteColumn.Policy policy,
    Role role,
    boolean id,
    boolean computed,
    String accessor,
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
    UUID;

    /** Whether Dione writes a time into it. */
    public boolean isTime() {
      return this == CREATED || this == UPDATED;
    }
  }

  /** The column as an entity writes it. */
  public WriteColumn writeColumn() {
    // What Dione writes in its place, a time or an id: such a null never reaches the statement.
    boolean filled = role.isTime() || role == Role.UUID;
    return new WriteColumn(column, nullable && !filled, policy, writeRole());
  }

  private WriteColumn.Role writeRole() {
    return switch (role) {
      case CREATED -> WriteColumn.Role.INSERT_TIME;
      case UPDATED -> WriteColumn.Role.UPDATE_TIME;
      case VERSION -> WriteColumn.Role.VERSION;
      default -> WriteColumn.Role.VALUE;
    };
  }

  /** Whether a null of the object is refused before anything is sent. */
  public boolean required() {
    return !nullable;
  }
}
