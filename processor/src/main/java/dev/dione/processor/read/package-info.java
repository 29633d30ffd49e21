/** Reads annotated source into the model; the only stage that knows javax.lang.model. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.read;
