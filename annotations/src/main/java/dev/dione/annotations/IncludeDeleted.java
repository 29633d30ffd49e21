package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a DAO method: rows that are marked by {@link SoftDelete} are rows like all others. {@link
 * Find} and {@link Query} see them; {@link Update} writes them, their mark too, so that an entity
 * without one restores its row; {@link Delete} removes rows for good.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface IncludeDeleted {}
