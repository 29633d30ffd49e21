/**
 * The statements that write entities. One and many travel the same way: as a JSON array of rows in
 * one bound parameter, which keeps 64-bit integers exact and stays clear of D1's 100 parameters.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.dml;
