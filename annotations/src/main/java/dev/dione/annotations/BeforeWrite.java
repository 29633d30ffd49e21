package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of an entity: runs before a DAO writes the entity, so that it can bring its values
 * into form, or refuse them by an exception of its own, which the call throws; nothing is sent
 * then.
 *
 * <p>The method has no parameters, or is static and takes the entity. It returns {@code void}, or
 * the entity to write instead: a record, which cannot change, gives a new one. Several methods run
 * in the order in which they are declared, those of a superclass first. The entity may be anything
 * that its class allows, a null in a property that may not be null included.
 *
 * <p>It runs when the call is made, in a batch too, once for each entity, before an id is made and
 * before entities of one key are folded. Patches, {@link Query} methods and a {@link Delete} by
 * properties have no entity to run it on, and do not run it; javac warns of such a delete ({@code
 * callback-skipped}) where the method is for {@code Kind.DELETE}. The query builder runs it with
 * {@code Kind.INSERT} where it inserts entities.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BeforeWrite {
  /** Before which kinds of method; by default all but {@link Delete}. */
  Kind[] value() default {Kind.INSERT, Kind.UPDATE, Kind.UPSERT};

  /** A kind of DAO method. */
  enum Kind {
    /** {@link Insert}. */
    INSERT,
    /** {@link Update}. */
    UPDATE,
    /** {@link Upsert}, whether it inserts or changes a row. */
    UPSERT,
    /** {@link Delete}. */
    DELETE
  }
}
