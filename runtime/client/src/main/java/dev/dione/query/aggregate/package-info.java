/** Values of a group of rows: {@code count}, {@code sum} and their like. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.aggregate;
