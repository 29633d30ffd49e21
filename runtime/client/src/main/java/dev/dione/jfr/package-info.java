/** Requests in recordings of the JDK Flight Recorder. */
@org.jspecify.annotations.NullMarked
package dev.dione.jfr;
