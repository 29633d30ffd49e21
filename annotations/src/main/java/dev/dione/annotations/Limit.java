package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code int} or {@code long} parameter of a {@link Find} that says how many rows at most come:
 * 0 or more, otherwise an {@code IllegalArgumentException} before anything is sent. Not for pages
 * and streams, nor beside {@link Find#limit}. In a {@link Query}, write {@code LIMIT :most}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Limit {}
