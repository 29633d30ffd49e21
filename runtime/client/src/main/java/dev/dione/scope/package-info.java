/** Which rows the statements of a database see. */
@org.jspecify.annotations.NullMarked
package dev.dione.scope;
