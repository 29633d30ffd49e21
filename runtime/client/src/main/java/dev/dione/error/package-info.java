/** What can go wrong, as types; every message says what happened, where, and what to do. */
@org.jspecify.annotations.NullMarked
package dev.dione.error;
