/** What a database does, for logs, metrics and bills: a listener hears of every request. */
@org.jspecify.annotations.NullMarked
package dev.dione.observe;
