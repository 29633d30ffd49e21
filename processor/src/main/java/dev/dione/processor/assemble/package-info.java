/** From the model to the schema and to SQL: pure functions. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.assemble;
