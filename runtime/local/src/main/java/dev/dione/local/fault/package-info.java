/** What a local server can be told to do wrong, for tests of what a client makes of it. */
@org.jspecify.annotations.NullMarked
package dev.dione.local.fault;
