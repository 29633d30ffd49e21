package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose a row is: a {@code String}, {@code UUID}, {@code long} or {@code int}, one in an
 * entity and of one type in a database. The database is opened for one tenant, {@code
 * VinnyDb_.open(d1, tenant)}, and no statement of its DAOs sees or changes a row of another one.
 * Entities without such a property are everybody's.
 *
 * <ul>
 *   <li>Writes of entities store the tenant; a property that may be null is filled in, and an
 *       entity of another tenant is refused. It never changes.
 *   <li>{@link Find}, {@link Query} and the query builder (given the root's {@code d1()}) see the
 *       rows of the tenant: in joins and subqueries too, and in what an {@code UPDATE} or {@code
 *       DELETE} aims at. A {@code @Query} that inserts, sets the tenant or a reference to a row of
 *       a tenant, or names {@code INDEXED BY} or {@code main.}, does not compile; built statements
 *       of that kind are refused when they run.
 *   <li>An upsert whose key another tenant has, and a reference to a row of another tenant, fail
 *       with {@code dev.dione.error.D1TenantException}, and nothing of the request is done. Patches
 *       cannot set such references.
 *   <li>Keys hold for the whole table. If ids or unique indexes do not begin with the tenant, an
 *       insert fails where another tenant has the key, and so tells that it is there: make ids with
 *       {@code @Id(uuid = true)}, or put the tenant into the key.
 *   <li>A view of such rows needs a tenant of its own; a full-text index of them is refused, since
 *       it would find the texts of all.
 *   <li>A shared row that is deleted takes the rows that reference it along, of every tenant, if
 *       {@code ON DELETE} says so.
 * </ul>
 *
 * <p>Two things are outside: SQL that is sent with {@code D1.run} or {@code D1.batch}, and a DAO
 * that is made by its constructor instead of by the root.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Tenant {}
