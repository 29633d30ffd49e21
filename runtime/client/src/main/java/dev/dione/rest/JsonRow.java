package dev.dione.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dione.internal.TextSlice;
import dev.dione.internal.ValueReader;
import dev.dione.transport.RowBuffer;
import dev.dione.transport.StreamedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The row at the parser's place. Who goes forward takes each value from the parser as it is meant.
 * For anybody else, and for a value that is not of the kind that is asked for, a buffer is filled:
 * it has all conversions, and says what is wrong. That stands in methods of its own, so that the
 * usual ways stay small, and fast.
 */
final class JsonRow implements StreamedRow {
  private static final int INT_CHARS = 9; // fewer than an int can have
  private static final int LONG_CHARS = 18;
  private static final int NOTHING_READ = Integer.MIN_VALUE;
  private static final int ALL_READ = Integer.MAX_VALUE;

  private final JsonParser json;
  private final RowBuffer buffer;
  private final TextSlice slice = new TextSlice();
  private int next; // the position behind that of the parser's token
  private int firstBuffered; // of the values that are in the buffer
  private boolean isBufferUsed;
  private @Nullable Exception failure;

  JsonRow(JsonParser json, RowBuffer buffer) {
    this.json = json;
    this.buffer = buffer;
  }

  /** The parser stands at the start of the next row. */
  void begin() {
    if (isBufferUsed) {
      buffer.next();
    } else {
      buffer.pass();
    }
    isBufferUsed = false;
    next = NOTHING_READ;
    firstBuffered = ALL_READ;
  }

  /** Goes to the end of the row. */
  void end() throws IOException {
    if (next == buffer.size()) { // as it is where a reader went forward to the last column
      ValueReader.requireEnd(json, buffer);
    } else {
      rethrow();
      readRest();
    }
  }

  /** Throws what the parser threw when a value was asked for, whatever that was taken for. */
  void rethrow() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
  }

  @Override
  public void readForward() {
    if (next == NOTHING_READ) {
      next = 0;
    }
  }

  @Override
  public void readAll() {
    if (size() > 0) {
      buffered(0);
    }
  }

  @Override
  public int size() {
    return buffer.size();
  }

  @Override
  public String column(int position) {
    return buffer.column(position);
  }

  @Override
  public long number() {
    return buffer.number();
  }

  @Override
  public boolean isNull(int position) {
    JsonToken token = token(position);
    if (token == JsonToken.VALUE_NULL) {
      return true;
    }
    return (token == null || !token.isScalarValue()) && buffered(position).isNull(position);
  }

  @Override
  public String text(int position) {
    if (position == next) {
      next++;
      try {
        String text = json.nextTextValue();
        if (text != null) {
          return text;
        }
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
    }
    return textAgain(position);
  }

  private String textAgain(int position) {
    if (token(position) == JsonToken.VALUE_STRING) {
      try {
        return json.getText();
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
    }
    return buffered(position).text(position);
  }

  @Override
  public CharSequence characters(int position) {
    if (token(position) == JsonToken.VALUE_STRING) {
      try {
        char[] chars = json.getTextCharacters();
        return slice.at(chars, json.getTextOffset(), json.getTextLength());
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
    }
    return buffered(position).characters(position);
  }

  @Override
  public long integer(int position) {
    JsonToken token = token(position);
    if (token == JsonToken.VALUE_STRING) {
      return integerOfText(position);
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return integerOfNumber(position);
    }
    return buffered(position).integer(position);
  }

  private long integerOfText(int position) {
    try {
      char[] chars = json.getTextCharacters();
      return TextSlice.toLong(chars, json.getTextOffset(), json.getTextLength());
    } catch (NumberFormatException e) {
      return buffered(position).integer(position);
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
  }

  private long integerOfNumber(int position) {
    try {
      int length = json.getTextLength();
      if (length <= INT_CHARS) { // most are, and Jackson is quicker with them
        return json.getIntValue();
      }
      long value = length <= LONG_CHARS ? json.getLongValue() : Long.MAX_VALUE;
      if (RowBuffer.isExact(value)) {
        return value;
      }
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
    return buffered(position).integer(position);
  }

  @Override
  public double real(int position) {
    JsonToken token = token(position);
    try {
      if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        return json.getDoubleValue();
      }
      if (token == JsonToken.VALUE_NUMBER_INT && json.getTextLength() <= INT_CHARS) {
        return json.getIntValue();
      }
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
    return buffered(position).real(position);
  }

  @Override
  public byte[] blob(int position) {
    token(position);
    return buffered(position).blob(position);
  }

  @Override
  public @Nullable Object value(int position) {
    token(position);
    return buffered(position).value(position);
  }

  /** The token of the value, if it is the next one or the last one. */
  private @Nullable JsonToken token(int position) {
    if (position == next) {
      next++;
      try {
        return json.nextToken();
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
    }
    return position == next - 1 ? json.currentToken() : null;
  }

  /** The buffer, when the value is in it. */
  private RowBuffer buffered(int position) {
    try {
      if (position != next - 1) {
        readRest();
      } else if (position != firstBuffered) {
        isBufferUsed = true;
        ValueReader.readValue(json, buffer, position);
        firstBuffered = position;
      }
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
    if (position < firstBuffered) {
      throw failure != null ? failed(failure) : passed(position);
    }
    return buffer;
  }

  private void readRest() throws IOException {
    if (next != ALL_READ) {
      int first = Math.max(next, 0);
      next = ALL_READ;
      firstBuffered = first;
      isBufferUsed |= first < size();
      ValueReader.readRow(json, buffer, first);
    }
  }

  private IllegalStateException passed(int position) {
    return new IllegalStateException(
        "Column %s is asked for after one behind it, by a mapper that promised to go forward"
            .formatted(column(position)));
  }

  private RuntimeException failed(Exception e) {
    failure = e;
    next = ALL_READ;
    firstBuffered = ALL_READ;
    return e instanceof RuntimeException unchecked
        ? unchecked
        : new UncheckedIOException((IOException) e);
  }
}
