package dev.dione.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dione.error.D1MappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the counts that a ledger's row keeps. */
final class Counts {
  private static final JsonFactory JSON = new JsonFactory();

  private Counts() {}

  static List<Long> read(String json) {
    List<Long> counts = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        counts.add(parser.getLongValue());
      }
    } catch (IOException e) {
      throw new D1MappingException("The table dione_ledger holds no counts: " + json, e);
    }
    return counts;
  }
}
