/** The database root, its DAOs, and what their queries return. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas.dao;
