package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of a row: an {@code int} or {@code long} that is never null and counts its changes,
 * so that nobody writes over what somebody else wrote meanwhile (optimistic locking).
 *
 * <p>{@link Insert} stores the version that the entity brings, usually 0. {@link Update} and {@link
 * Delete} write a row only if its version is still the entity's, and an update counts it up by 1;
 * return the entity to have the new one. Otherwise, and where the row is gone, the call fails with
 * {@code dev.dione.error.D1VersionException}, which names entity, id and both versions, and nothing
 * of its request is done: no other entity of the call, nothing of its batch. {@link Upsert} inserts
 * a row that is not stored; one that is stored has to have the entity's version, and the version is
 * counted up if anything changes. A {@link Delete} by properties compares the version only if a
 * parameter is named like it, and then leaves a row of another one where it is, without an
 * exception: it returns {@code false} or 0. A {@link Query} is sent as it is written: an {@code
 * UPDATE} there says {@code version = version + 1} itself.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Version {}
