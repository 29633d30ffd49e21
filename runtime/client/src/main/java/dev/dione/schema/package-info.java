/** The tables of a database beside the entities: compared, and created where missing. */
@org.jspecify.annotations.NullMarked
package dev.dione.schema;
