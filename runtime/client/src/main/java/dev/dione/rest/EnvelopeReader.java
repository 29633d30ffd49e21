package dev.dione.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.transport.ResultSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Cloudflare's envelope, {@code {"success":…,"errors":[…],"messages":[…],"result":[…]}}, and
 * hands the results on while it reads. The order of the fields does not matter, and fields that it
 * does not know are skipped.
 */
final class EnvelopeReader {
  // D1's values end at 2,000,000 bytes (https://developers.cloudflare.com/d1/platform/limits/, read
  // 2026-11-20), its open-source engine's at 8,388,642.
  private static final int MAX_STRING_CHARS = 100_000_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(MAX_STRING_CHARS).build())
          .build();

  private final JsonParser json;
  private final ResultReader results;
  private final List<ApiError> errors = new ArrayList<>();
  private boolean success = true;
  private boolean hasResult;
  private int count;

  private EnvelopeReader(JsonParser json, int statements, ResultSink sink) {
    this.json = json;
    this.results = new ResultReader(json, statements, sink);
  }

  /**
   * Reads an answer.
   *
   * @param statements how many results the sink expects; what is beyond is counted only
   */
  static Envelope read(InputStream body, int statements, ResultSink sink) throws IOException {
    try (JsonParser json = JSON.createParser(body)) {
      return new EnvelopeReader(json, statements, sink).read();
    }
  }

  private Envelope read() throws IOException {
    JsonToken first = json.nextToken();
    if (first == null) {
      throw new JsonEOFException(json, null, "the answer is empty");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new UnexpectedAnswer("it does not begin with a JSON object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "success" -> success &= json.currentToken() == JsonToken.VALUE_TRUE;
        case "errors" -> readErrors();
        case "result" -> readResults();
        default -> json.skipChildren();
      }
    }
    boolean good = success && errors.isEmpty() && hasResult;
    return new Envelope(good, count, List.copyOf(errors));
  }

  private void readResults() throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren(); // null or {} in a failure
      return;
    }
    hasResult = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String failure = results.read(count++);
      if (failure != null) {
        success = false;
        errors.add(new ApiError(0, failure));
      }
    }
  }

  private void readErrors() throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      errors.add(readError());
    }
  }

  private ApiError readError() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      String text = json.currentToken().isScalarValue() ? json.getText() : "";
      json.skipChildren();
      return new ApiError(0, text);
    }
    int code = 0;
    String message = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("code") && value == JsonToken.VALUE_NUMBER_INT) {
        code = json.getValueAsInt();
      } else if (field.equals("message") && value == JsonToken.VALUE_STRING) {
        message = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return new ApiError(code, message);
  }
}
