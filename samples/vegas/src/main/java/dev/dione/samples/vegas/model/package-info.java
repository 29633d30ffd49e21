/** The five tables of the calendar, and the slugs that their ids are made of. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas.model;
