/** Reads scraped events from JSON, checks them, and makes rows of them. Nothing here writes. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas.scrape;
