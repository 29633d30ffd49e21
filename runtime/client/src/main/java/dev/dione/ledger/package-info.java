/** Batches that are done once, however often they are sent: not API. */
@org.jspecify.annotations.NullMarked
package dev.dione.ledger;
