/** What the requests of each DAO method cost at D1's prices. */
@org.jspecify.annotations.NullMarked
package dev.dione.cost;
