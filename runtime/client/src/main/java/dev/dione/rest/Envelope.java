package dev.dione.rest;

import java.util.List;

/**
 * Cloudflare's envelope around the results.
 *
 * @param success whether it, and every result in it, says so
 * @param results how many results there were
 * @param errors its errors, in order
 */
record Envelope(boolean success, int results, List<ApiError> errors) {}
