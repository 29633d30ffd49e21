/**
 * An account's databases: list, create, delete, export, import, Time Travel, and bindings. Start at
 * {@link dev.dione.manage.D1Databases}.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.manage;
