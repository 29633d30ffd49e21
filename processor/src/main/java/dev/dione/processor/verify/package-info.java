/** Proves schema and statements on the engine that obeys D1. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.verify;
