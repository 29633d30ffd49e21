/** What rows keep by themselves: made ids, versions, patches, methods of the entity. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.quickstart.booking;
