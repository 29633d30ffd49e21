/** D1 over Cloudflare's REST API. */
@org.jspecify.annotations.NullMarked
package dev.dione.rest;
