/** The databases that {@code wrangler dev} keeps on this machine. */
@org.jspecify.annotations.NullMarked
package dev.dione.local.wrangler;
