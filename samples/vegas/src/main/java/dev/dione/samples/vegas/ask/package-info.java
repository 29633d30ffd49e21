/** What a site asks of the calendar and changes in it: in the query builder, beside the SQL. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas.ask;
