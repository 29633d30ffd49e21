/** Requests as Micrometer's timers and counters. */
@org.jspecify.annotations.NullMarked
package dev.dione.micrometer;
