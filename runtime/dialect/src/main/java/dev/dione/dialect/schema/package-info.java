/** A D1 schema as data, its DDL and its JSON form. Pure functions; everything is immutable. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.schema;
