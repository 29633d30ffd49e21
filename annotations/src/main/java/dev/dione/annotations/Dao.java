package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose abstract methods are statements: {@link Insert}, {@link Update}, {@link
 * Delete}, {@link Upsert}, {@link Find} and {@link Query}. Default and static methods are left
 * alone.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dao {}
