/** What the query builder must do on every transport: random queries beside plain Java. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.query;
