/** Rules over the model; each finds problems and changes nothing. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.validate;
