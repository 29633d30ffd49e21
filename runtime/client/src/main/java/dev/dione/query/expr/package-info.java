/**
 * Expressions over the columns of a row, by the kind of their value: each kind offers what SQL can
 * do with it, and no more. What a kind lacks does not compile.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.query.expr;
