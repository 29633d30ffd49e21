package dev.dione.wrangler;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.dione.Meta;
import dev.dione.internal.MetaReader;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.internal.ValueReader;
import dev.dione.transport.ResultSink;
import dev.dione.transport.RowBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result whose rows are objects, {@code {"results":[{"a":1},…],"meta":{…}}}, straight into
 * the sink. The first row tells the columns; an empty result has none.
 */
final class ObjectResultReader {
  private final JsonParser json;
  private final ResultSink sink;
  private int statement;
  private boolean numbered;
  private List<String> keys = List.of();
  private @Nullable RowBuffer row;

  ObjectResultReader(JsonParser json, ResultSink sink) {
    this.json = json;
    this.sink = sink;
  }

  /**
   * Reads the result at the parser's place.
   *
   * @param index the statement's
   * @param numbersColumns whether a second column {@code a} is called {@code a:1}
   */
  void read(int index, boolean numbersColumns) throws IOException {
    statement = index;
    numbered = numbersColumns;
    row = null;
    Meta meta = MetaReader.EMPTY;
    require(json, JsonToken.START_OBJECT, "a result");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("results") && value == JsonToken.START_ARRAY) {
        readRows();
      } else if (field.equals("meta")) {
        meta = MetaReader.read(json);
      } else if (field.equals("success") && value == JsonToken.VALUE_FALSE) {
        throw new UnexpectedAnswer("result " + (index + 1) + " says that it failed");
      } else {
        json.skipChildren();
      }
    }
    if (row == null) {
      sink.columns(index, List.of());
    }
    sink.meta(index, meta);
  }

  private void readRows() throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json, JsonToken.START_OBJECT, "a row");
      if (row == null) {
        readFirstRow();
      } else {
        readRow(json, row);
      }
    }
  }

  private void readFirstRow() throws IOException {
    try (TokenBuffer kept = new TokenBuffer(json)) {
      kept.copyCurrentStructure(json);
      try (JsonParser names = kept.asParser()) {
        keys = keys(names);
      }
      List<String> columns = ObjectColumns.names(keys, numbered);
      RowBuffer buffer = new RowBuffer(columns);
      row = buffer;
      sink.columns(statement, columns);
      try (JsonParser values = kept.asParser()) {
        values.nextToken();
        readRow(values, buffer);
      }
    }
  }

  private static List<String> keys(JsonParser names) throws IOException {
    List<String> keys = new ArrayList<>();
    names.nextToken();
    while (names.nextToken() != JsonToken.END_OBJECT) {
      keys.add(names.currentName());
      names.nextToken();
      names.skipChildren();
    }
    return List.copyOf(keys);
  }

  private void readRow(JsonParser source, RowBuffer buffer) throws IOException {
    buffer.next();
    int position = 0;
    while (source.nextToken() != JsonToken.END_OBJECT) {
      if (position >= keys.size() || !source.currentName().equals(keys.get(position))) {
        throw otherColumns();
      }
      source.nextToken();
      ValueReader.readValue(source, buffer, position++);
    }
    if (position < keys.size()) {
      throw otherColumns();
    }
    sink.row(statement, buffer);
  }

  private UnexpectedAnswer otherColumns() {
    return new UnexpectedAnswer(
        "the rows of result %d do not have the same columns".formatted(statement + 1));
  }

  private void require(JsonParser source, JsonToken token, String what) throws IOException {
    if (source.currentToken() != token) {
      throw new UnexpectedAnswer(
          "in result %d, %s is %s".formatted(statement + 1, what, source.currentToken()));
    }
  }
}
