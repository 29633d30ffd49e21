/** Writes Java and schema files. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.write;
