package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of an entity: runs after a row became the entity, whoever read it: {@link Find},
 * {@link Query}, the rows that a write returns, the query builder. Rows that become something else
 * than the entity do not run it.
 *
 * <p>The method has no parameters, or is static and takes the entity. It returns {@code void}, or
 * the entity to hand out instead. Several methods run in the order in which they are declared,
 * those of a superclass first. What it throws fails the call with a {@code
 * dev.dione.error.D1MappingException} that names the row.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterLoad {}
