package dev.dione.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.error.HttpAnswer;

/**
 * A good answer of Cloudflare's API.
 *
 * @param result its {@code result}; a missing node if there is none
 * @param info its {@code result_info}, about pages; a missing node if there is none
 * @param http the answer's status and {@code cf-ray}, for errors that only the result tells
 */
public record ApiResult(JsonNode result, JsonNode info, HttpAnswer http) {}
