/**
 * The javac processors: {@code read, validate, assemble, verify, write}, in this direction only.
 * {@link dev.dione.processor.EntityProcessor} takes entities and DAOs one by one; {@link
 * dev.dione.processor.DatabaseProcessor} takes a database root with all that it names.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.processor;
