package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose a row is. The database is opened for one tenant, {@code VinnyDb_.open(d1, tenant)},
 * and no statement of its DAOs sees or changes a row of another one: reads, joins and subqueries of
 * {@link Find} and {@link Query}, and what an {@code UPDATE} or {@code DELETE} there aims at, are
 * narrowed to the tenant; writes of entities store it. A property that may be null is filled in; an
 * entity of another tenant is refused. SQL that is sent with {@code D1.run} is not narrowed.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Tenant {}
