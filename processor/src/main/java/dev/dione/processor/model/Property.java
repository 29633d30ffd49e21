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
 * @param stamp whether Dione writes a time into it
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
    Stamp stamp,
    boolean id,
    boolean computed,
    String accessor,
    Place place) {

  /** A time that Dione writes. */
  public enum Stamp {
    NONE,
    CREATED,
    UPDATED
  }

  /** The column as an entity writes it. */
  public WriteColumn writeColumn() {
    // A stamp's null never reaches the statement: Dione writes the time in its place.
    return new WriteColumn(column, nullable && stamp == Stamp.NONE, policy, stamp == Stamp.UPDATED);
  }

  /** Whether a null of the object is refused before anything is sent. */
  public boolean required() {
    return !nullable;
  }
}
