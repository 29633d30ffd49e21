/** The calendar of a nightlife site: scrapes in, five tables, three queries. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas;
