package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a property is stored. On a method without parameters: a computed column, written from the
 * method's result and ignored when a row is read. On a parameter of a {@code @Query} method, {@link
 * #time} and {@link #as} say in what form the value is compared.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Column {
  /** The column's name; by default the property's name in snake_case. */
  String name() default "";

  /** The column's type; by default the one of the property's Java type. */
  Type type() default Type.AUTO;

  /**
   * A default as an SQL expression, for example {@code "0"}, {@code "'draft'"} or {@code
   * "(unixepoch())"}; none by default. A column with a default is {@code NOT NULL}.
   */
  String defaultValue() default "";

  /**
   * Makes the column {@code NOT NULL} although its property is nullable: null then means "keep what
   * is stored", and a new row must bring a value.
   */
  boolean notNull() default false;

  /**
   * Makes a generated column: an SQL expression over the other columns of the row, such as {@code
   * "upper(name)"}. The database computes it; it is read into the object and never written from
   * there. None by default. It cannot be (part of) the id, have a default, or be an upsert's
   * target.
   */
  String generated() default "";

  /**
   * Whether a {@link #generated} column is computed when the row is written and takes space,
   * instead of when it is read (the default).
   */
  boolean stored() default false;

  /**
   * How the texts of a {@code String} property compare: in {@code =}, in order, in unique keys, in
   * {@code @Find}. A key of {@link Collation#NOCASE} takes {@code Ann} and {@code ann} for one.
   */
  Collation collate() default Collation.BINARY;

  /** What an upsert does with the stored value; see {@link Policy}. */
  Policy onUpsert() default Policy.AUTO;

  /** How a {@code LocalDateTime}, {@code LocalTime} or {@code Instant} is written as text. */
  Time time() default Time.ISO;

  /** In what form a {@code Duration} is stored. */
  Form as() default Form.TEXT;

  /** A column type of SQLite's STRICT tables. */
  enum Type {
    /** By the property's Java type. */
    AUTO,
    INTEGER,
    REAL,
    TEXT,
    BLOB,
    ANY
  }

  /** A collating sequence of SQLite's (https://www.sqlite.org/datatype3.html, section 7). */
  enum Collation {
    /** Byte by byte. */
    BINARY,
    /** The letters A to Z are equal to a to z; no others are. */
    NOCASE,
    /** Spaces at the end do not count. */
    RTRIM
  }

  /** What an upsert that finds the row does with a column. */
  enum Policy {
    /** {@link #PRESERVE} for a nullable property, {@link #OVERWRITE} for the others. */
    AUTO,
    /** A null keeps the stored value; anything else replaces it. */
    PRESERVE,
    /** The entity's value replaces the stored one, null included. */
    OVERWRITE,
    /** Written when the row is inserted, never afterwards. */
    INSERT_ONLY
  }

  /** A text form of times, fixed in width so that the order of texts is the order of times. */
  enum Time {
    /** ISO-8601; an {@code Instant} in UTC with {@code Z}. */
    ISO,
    /**
     * {@code YYYY-MM-DD HH:MM:SS[.fraction]} in UTC, which compares with {@code datetime('now')}.
     */
    SQLITE
  }

  /** The form of a duration. */
  enum Form {
    /** ISO-8601 text such as {@code PT1H30M}; its text order is not its order. */
    TEXT,
    /** Milliseconds as an INTEGER, in order; finer parts are refused. */
    MILLIS
  }
}
