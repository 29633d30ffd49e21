package dev.dione.local.server;

import dev.dione.dialect.sql.Splitter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a file, cut while it is read by {@link Splitter}'s rule, so that only one is in
 * memory.
 */
final class SqlScript implements Iterator<String>, AutoCloseable {
  // D1 takes 100,000 bytes; this only keeps a file that is no SQL from filling the memory.
  private static final int MAX_CHARS = 16 << 20;

  private final Reader in;
  private StringBuilder text = new StringBuilder();
  private @Nullable String statement;
  private boolean ended;

  SqlScript(Reader in) {
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    if (statement == null && !ended) {
      read();
    }
    return statement != null;
  }

  @Override
  public String next() {
    String next = hasNext() ? statement : null;
    if (next == null) {
      throw new NoSuchElementException();
    }
    statement = null;
    return next;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void read() {
    try {
      while (statement == null && !ended) {
        readToSemicolon();
        cut();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The semicolons inside a trigger end nothing: a word behind one is a part of it. */
  private void cut() {
    List<String> statements = Splitter.split(text.toString());
    if (statements.isEmpty()) {
      text = new StringBuilder();
    } else if (ended || Splitter.split(text + "x").size() > 1) {
      statement = statements.get(0);
      text = new StringBuilder();
    }
  }

  /** To one that is in no string, name or comment, or to the end. */
  private void readToSemicolon() throws IOException {
    for (int c = take(); c >= 0; c = take()) {
      switch (c) {
        case ';' -> {
          return;
        }
        case '\'', '"', '`' -> skipTo((char) c);
        case '[' -> skipTo(']');
        case '-' -> {
          if (isNext('-')) {
            skipTo('\n');
          }
        }
        case '/' -> {
          if (isNext('*')) {
            skipComment();
          }
        }
        default -> {}
      }
    }
  }

  /**
   * A quote that is doubled inside a string ends it and begins the next, which comes to the same.
   */
  private void skipTo(char end) throws IOException {
    int c = take();
    while (c >= 0 && c != end) {
      c = take();
    }
  }

  private void skipComment() throws IOException {
    take();
    int before = 0;
    for (int c = take(); c >= 0 && !(before == '*' && c == '/'); c = take()) {
      before = c;
    }
  }

  private boolean isNext(char wanted) throws IOException {
    in.mark(1);
    int c = in.read();
    in.reset();
    return c == wanted;
  }

  private int take() throws IOException {
    int c = in.read();
    if (c < 0) {
      ended = true;
    } else if (text.length() == MAX_CHARS) {
      throw new IOException("statement too long: SQLITE_TOOBIG");
    } else {
      text.append((char) c);
    }
    return c;
  }
}
