package dev.dione.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.dione.Meta;
import dev.dione.internal.MetaReader;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.transport.ResultSink;
import dev.dione.transport.RowBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one result of {@code /raw}, {@code {"results":{"columns":[…],"rows":[[…],…]},"meta":{…}}},
 * straight into the sink. Rows that come before their columns are kept until the columns come.
 */
final class ResultReader {
  private final JsonParser json;
  private final int statements;
  private final ResultSink sink;
  private int statement;
  private @Nullable RowBuffer buffer;
  private @Nullable TokenBuffer earlyRows;
  private Meta meta = MetaReader.EMPTY;
  private @Nullable String failure;

  ResultReader(JsonParser json, int statements, ResultSink sink) {
    this.json = json;
    this.statements = statements;
    this.sink = sink;
  }

  /**
   * Reads the result at the parser's place, and hands it to the sink.
   *
   * @return null, or the reason if the result itself says that it failed
   */
  @Nullable String read(int index) throws IOException {
    if (index >= statements) {
      json.skipChildren();
      return null;
    }
    statement = index;
    buffer = null;
    earlyRows = null;
    meta = MetaReader.EMPTY;
    failure = null;
    require(JsonToken.START_OBJECT, "a result");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      readField();
    }
    return failure != null ? failure : end();
  }

  private void readField() throws IOException {
    String field = json.currentName();
    JsonToken value = json.nextToken();
    switch (field) {
      case "results" -> readResults();
      case "meta" -> meta = MetaReader.read(json);
      case "success" -> {
        if (value == JsonToken.VALUE_FALSE && failure == null) {
          failure = "";
        }
      }
      case "error" -> {
        if (value == JsonToken.VALUE_STRING) {
          failure = json.getText();
        }
      }
      default -> json.skipChildren();
    }
  }

  private @Nullable String end() throws IOException {
    if (earlyRows != null) {
      throw new UnexpectedAnswer("result " + (statement + 1) + " has rows but no columns");
    }
    if (buffer == null) {
      sink.columns(statement, List.of());
    }
    sink.meta(statement, meta);
    return null;
  }

  private void readResults() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren(); // null or [] where there are no rows
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("columns") && value == JsonToken.START_ARRAY) {
        readColumns();
      } else if (field.equals("rows") && value == JsonToken.START_ARRAY) {
        readRowsOrKeep();
      } else {
        json.skipChildren();
      }
    }
  }

  private void readColumns() throws IOException {
    List<String> names = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(JsonToken.VALUE_STRING, "a column's name");
      names.add(json.getText());
    }
    List<String> columns = List.copyOf(names);
    RowBuffer values = new RowBuffer(columns);
    buffer = values;
    sink.columns(statement, columns);
    if (earlyRows != null) {
      try (JsonParser kept = earlyRows.asParser()) {
        kept.nextToken();
        readRows(kept, values);
      }
      earlyRows = null;
    }
  }

  private void readRowsOrKeep() throws IOException {
    if (buffer != null) {
      readRows(json, buffer);
    } else {
      earlyRows = new TokenBuffer(json);
      earlyRows.copyCurrentStructure(json);
    }
  }

  private void readRows(JsonParser source, RowBuffer values) throws IOException {
    JsonRow row = new JsonRow(source, values);
    while (source.nextToken() != JsonToken.END_ARRAY) {
      if (source.currentToken() != JsonToken.START_ARRAY) {
        throw new UnexpectedAnswer("a row of result " + (statement + 1) + " is not an array");
      }
      row.begin();
      hand(row);
      row.end();
    }
  }

  private void hand(JsonRow row) throws IOException {
    try {
      sink.row(statement, row);
    } catch (RuntimeException e) {
      row.rethrow();
      throw e;
    }
  }

  private void require(JsonToken token, String what) throws IOException {
    if (json.currentToken() != token) {
      throw new UnexpectedAnswer(
          "in result %d, %s is %s".formatted(statement + 1, what, json.currentToken()));
    }
  }
}
