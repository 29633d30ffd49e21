/** Window functions: values of a row that depend on the rows around it. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.window;
