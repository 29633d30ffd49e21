/** What was read: records that every later stage works on. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.model;
