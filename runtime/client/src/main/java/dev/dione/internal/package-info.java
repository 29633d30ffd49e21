/** Not API: may change without notice. */
@org.jspecify.annotations.NullMarked
package dev.dione.internal;
