package dev.dione.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to an endpoint of an account. Immutable; the {@code with…} methods give changed copies.
 *
 * @param method the HTTP method
 * @param path the segments after {@code /accounts/{account_id}/}, as they are: they are encoded
 *     when the request is sent
 * @param query the query's parameters
 * @param body the JSON to send, or null
 * @param formPart the name of the part of a multipart form that carries the body, or null if the
 *     body itself is the JSON
 * @param permission the permission that the token needs, in the dashboard's words, for errors
 */
public record ApiRequest(
    String method,
    List<String> path,
    Map<String, String> query,
    @Nullable JsonNode body,
    @Nullable String formPart,
    String permission) {
  /** What a token needs for D1. */
  public static final String D1_EDIT = "Account > D1 > Edit";

  /** Copies path and query. */
  public ApiRequest {
    path = List.copyOf(path);
    query = new LinkedHashMap<>(query);
  }

  /** A request without query and body, for which a token needs {@link #D1_EDIT}. */
  public static ApiRequest of(String method, String... path) {
    return new ApiRequest(method, List.of(path), Map.of(), null, null, D1_EDIT);
  }

  /** The same with one more parameter of the query. */
  public ApiRequest withQuery(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(query);
    more.put(name, value);
    return new ApiRequest(method, path, more, body, formPart, permission);
  }

  /** The same with JSON as its body. */
  public ApiRequest withJson(JsonNode json) {
    return new ApiRequest(method, path, query, json, null, permission);
  }

  /** The same with JSON as one part of a multipart form. */
  public ApiRequest withForm(String part, JsonNode json) {
    return new ApiRequest(method, path, query, json, part, permission);
  }

  /** The same for another permission, such as {@code Account > Workers Scripts > Edit}. */
  public ApiRequest withPermission(String words) {
    return new ApiRequest(method, path, query, body, formPart, words);
  }
}
