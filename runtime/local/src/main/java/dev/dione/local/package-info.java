/** The D1 facade on the embedded engine: no account, no network. */
@org.jspecify.annotations.NullMarked
package dev.dione.local;
