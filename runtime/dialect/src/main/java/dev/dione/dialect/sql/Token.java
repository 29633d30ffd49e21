package dev.dione.dialect.sql;

/**
 * A token of SQL text; white space and comments are not tokens.
 *
 * @param kind what it is
 * @param start the index of its first char in the text
 * @param end the index after its last char
 * @param text the token as written
 */
public record Token(Kind kind, int start, int end, String text) {

  /** What a token is. */
  public enum Kind {
    /** A bare keyword, name or function. */
    WORD,
    /** {@code 'text'}. */
    STRING,
    /** {@code "name"}, {@code `name`} or {@code [name]}. */
    QUOTED,
    /** A number. */
    NUMBER,
    /** {@code x'00ff'}. */
    BLOB,
    /** {@code ?}, {@code ?1}, {@code :name}, {@code @name} or {@code $name}. */
    PARAMETER,
    /** An operator, parenthesis, comma or semicolon. */
    SYMBOL,
    /** A string, quoted name or comment that never ends, or a char that begins no token. */
    BROKEN
  }

  /** Whether it is this keyword, name or function, bare and in any case. */
  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether it is this symbol. */
  public boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** 1 for {@code (}, -1 for {@code )}, 0 for all others: how deep one is in parentheses. */
  public int nesting() {
    if (kind != Kind.SYMBOL || text.length() != 1) {
      return 0;
    }
    char symbol = text.charAt(0);
    return symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
  }

  /** Whether it may be a name: a word or a quoted name. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** The name that a word or quoted name stands for, without its quotes. */
  public String name() {
    if (kind != Kind.QUOTED) {
      return text;
    }
    char quote = text.charAt(0);
    String inner = text.substring(1, text.length() - 1);
    return quote == '[' ? inner : inner.replace("" + quote + quote, "" + quote);
  }
}
