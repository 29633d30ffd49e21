/** How statements reach a database: one request is one atomic batch. */
@org.jspecify.annotations.NullMarked
package dev.dione.transport;
