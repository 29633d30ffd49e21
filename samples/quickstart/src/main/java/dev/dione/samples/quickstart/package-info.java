/** The smallest whole program: one entity, one upsert, one query. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.quickstart;
