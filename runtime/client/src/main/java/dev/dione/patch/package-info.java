/** Changes of single columns, which tell "not set" from null. */
@org.jspecify.annotations.NullMarked
package dev.dione.patch;
