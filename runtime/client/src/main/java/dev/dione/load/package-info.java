/** Loads of any number of entities: more than one request, in flat memory, resumed after a kill. */
@org.jspecify.annotations.NullMarked
package dev.dione.load;
