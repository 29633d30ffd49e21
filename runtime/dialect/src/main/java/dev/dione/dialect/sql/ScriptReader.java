package dev.dione.dialect.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a script into statements while it is read, as {@link Splitter} cuts a whole text: only one
 * statement is in memory, and each char is looked at a fixed number of times. A byte order mark in
 * front is passed over. For one thread.
 */
public final class ScriptReader implements Iterator<ScriptStatement>, AutoCloseable {
  private static final int BUFFER_CHARS = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final int maxChars;
  private final char[] buffer = new char[BUFFER_CHARS];
  private int at;
  private int filled;
  private long line = 1;
  private long count;
  private @Nullable ScriptStatement next;

  /**
   * A reader of a script.
   *
   * @param maxChars the longest statement, with the comments in it and in front of it, in chars; 1
   *     or more. D1 takes 100,000 bytes, so that more only serves comments
   */
  public ScriptReader(Reader in, int maxChars) {
    if (maxChars < 1) {
      throw new IllegalArgumentException("A statement has 1 char or more: " + maxChars);
    }
    this.in = in;
    this.maxChars = maxChars;
  }

  /**
   * Whether there is another statement.
   *
   * @throws UncheckedIOException if the script cannot be read, or if a statement is too long
   */
  @Override
  public boolean hasNext() {
    try {
      if (next == null) {
        next = read();
      }
      return next != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ScriptStatement next() {
    ScriptStatement statement = hasNext() ? next : null;
    if (statement == null) {
      throw new NoSuchElementException("The script has ended");
    }
    next = null;
    return statement;
  }

  /** The line up to which the script was read, from 1. */
  public long line() {
    return line;
  }

  /** Closes what it reads from. */
  @Override
  public void close() throws IOException {
    in.close();
  }

  private @Nullable ScriptStatement read() throws IOException {
    StatementEnd end = new StatementEnd();
    StringBuilder text = new StringBuilder();
    long textLine = line;
    int first = -1;
    int last = 0;
    while (peek() >= 0) {
      int from = text.length();
      takeToSemicolon(text);
      for (Token token : Lexer.tokens(text.substring(from))) {
        boolean ends = end.isAt(token);
        if (ends && first >= 0) {
          return statement(text, first, last, textLine);
        }
        if (!ends) {
          first = first < 0 ? from + token.start() : first;
          last = from + token.end();
        }
      }
      if (first < 0) { // an empty statement
        text.setLength(0);
        textLine = line;
      }
    }
    return first < 0 ? null : statement(text, first, last, textLine);
  }

  private ScriptStatement statement(StringBuilder text, int first, int last, long textLine) {
    long before = text.chars().limit(first).filter(c -> c == '\n').count();
    return new ScriptStatement(text.substring(first, last), textLine + before, ++count);
  }

  /** To one that is in no string, name or comment, or to the end. */
  private void takeToSemicolon(StringBuilder text) throws IOException {
    for (int c = take(text); c >= 0; c = take(text)) {
      switch (c) {
        case ';' -> {
          return;
        }
        // A quote that is doubled ends a string and begins the next, which comes to the same.
        case '\'', '"', '`' -> takeTo((char) c, text);
        case '[' -> takeTo(']', text);
        case '-' -> {
          if (peek() == '-') {
            takeTo('\n', text);
          }
        }
        case '/' -> {
          if (peek() == '*') {
            takeComment(text);
          }
        }
        default -> {}
      }
    }
  }

  private void takeTo(char end, StringBuilder text) throws IOException {
    int c = take(text);
    while (c >= 0 && c != end) {
      c = take(text);
    }
  }

  private void takeComment(StringBuilder text) throws IOException {
    take(text);
    int before = 0;
    for (int c = take(text); c >= 0 && !(before == '*' && c == '/'); c = take(text)) {
      before = c;
    }
  }

  private int take(StringBuilder text) throws IOException {
    int c = peek();
    if (c < 0) {
      return c;
    }
    if (text.length() == maxChars) {
      throw new IOException(
          "A statement that ends behind line %d has more than %d characters: SQLITE_TOOBIG"
              .formatted(line, maxChars));
    }
    at++;
    line += c == '\n' ? 1 : 0;
    text.append((char) c);
    return c;
  }

  /** The next char, or -1 at the end. */
  private int peek() throws IOException {
    if (at == filled) {
      boolean beginning = filled == 0;
      at = 0;
      filled = Math.max(0, in.read(buffer));
      if (beginning && filled > 0 && buffer[0] == BYTE_ORDER_MARK) {
        at = 1;
        return peek();
      }
    }
    return at < filled ? buffer[at] : -1;
  }
}
