/** Requests in the log, through slf4j. */
@org.jspecify.annotations.NullMarked
package dev.dione.slf4j;
