/** The contract on a database of a real account. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.live;
