/**
 * What generated code calls: Java values into their wire form and back, rows into objects, DAO
 * methods as calls. The forms are the table in {@link dev.dione.mapping.Encode}.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.mapping;
