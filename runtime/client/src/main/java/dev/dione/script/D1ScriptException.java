package dev.dione.script;

import dev.dione.error.D1Exception;
import org.jspecify.annotations.Nullable;

/**
 * A script stopped in the middle. Everything before {@link #statement} is stored; of the rest
 * nothing is, unless the message says that it is not known. To go on, mend the script and run it
 * {@linkplain ScriptRunner#fromStatement from that statement}.
 */
public final class D1ScriptException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final long line;
  private final long statement;

  D1ScriptException(String message, long line, long statement, @Nullable Throwable cause) {
    super(message, cause);
    this.line = line;
    this.statement = statement;
  }

  /** The line, from 1, where the first statement begins that is not known to be stored. */
  public long line() {
    return line;
  }

  /** How many of the script's statements that one is, from 1. */
  public long statement() {
    return statement;
  }
}
