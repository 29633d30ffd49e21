/** A server on this machine that speaks D1's REST API. */
@org.jspecify.annotations.NullMarked
package dev.dione.local.server;
