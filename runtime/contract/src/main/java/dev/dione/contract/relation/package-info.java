/** What rows with children must do. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.relation;
