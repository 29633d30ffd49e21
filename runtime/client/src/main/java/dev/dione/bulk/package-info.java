/** Writes of one or many entities: folded by key, packed as JSON, counted. */
@org.jspecify.annotations.NullMarked
package dev.dione.bulk;
