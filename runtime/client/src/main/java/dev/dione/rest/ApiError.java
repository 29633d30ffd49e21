package dev.dione.rest;

/**
 * An error in Cloudflare's envelope.
 *
 * @param code its code, or 0 if it has none
 * @param message its text
 */
record ApiError(int code, String message) {}
