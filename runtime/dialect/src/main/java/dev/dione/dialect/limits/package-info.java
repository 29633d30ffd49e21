/** What D1 allows: sizes, functions, PRAGMAs and virtual tables, as data. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.limits;
