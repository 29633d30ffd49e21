/** The contract suite on D1's own engine. */
@org.jspecify.annotations.NullMarked
package dev.dione.workerd;
