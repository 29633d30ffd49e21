/** Loads of more than one request. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.load;
