package dev.dione.query.expr;

import dev.dione.dialect.limits.Limits;
import dev.dione.error.D1ValueException;
import dev.dione.internal.Utf8;
import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A text. Its order is that of its code points. In a text with a NUL character, SQLite's {@code
 * length}, {@code substr}, {@code LIKE} and {@code NOCASE} see only what stands before it (seen
 * with 3.54.1).
 */
public class TextExpr extends OrderedExpr<String> {
  /** An expression; see {@link Expr#Expr}. */
  public TextExpr(SqlType<String> type, SqlPart part) {
    super(type, part);
  }

  /** Whether the text is in it, in this very case; {@code %} and {@code _} are nothing special. */
  public final Condition contains(String text) {
    SqlPart found = SqlPart.call("instr", part(), type().parameter(text));
    return Condition.of(out -> out.part(found).sql(" > 0"));
  }

  /** Whether the text is in it, whatever the case of the letters A to Z. */
  public final Condition containsIgnoreCase(String text) {
    SqlPart wanted = SqlPart.call("lower", type().parameter(text));
    SqlPart found = SqlPart.call("instr", SqlPart.call("lower", part()), wanted);
    return Condition.of(out -> out.part(found).sql(" > 0"));
  }

  /** Whether it begins with the text, in this very case: a range, which an index can find. */
  public final Condition startsWith(String prefix) {
    if (prefix.isEmpty()) {
      return isNotNull();
    }
    String end = TextRange.after(prefix);
    return end == null ? ge(prefix) : ge(prefix).and(lt(end));
  }

  /** Whether it ends with the text, in this very case. */
  public final Condition endsWith(String suffix) {
    if (suffix.isEmpty()) {
      return isNotNull();
    }
    // Of bytes, because substr sees no further than a NUL character; of no bytes it makes NULL.
    SqlPart end = SqlPart.call("substr", bytes(part()), SqlType.INT.parameter(-Utf8.size(suffix)));
    SqlPart known = SqlPart.call("coalesce", end, part());
    return Condition.of(SqlPart.infix(known, " = ", bytes(type().parameter(suffix))));
  }

  private static SqlPart bytes(SqlPart text) {
    return SqlPart.wrapped("CAST(", text, " AS BLOB)");
  }

  /**
   * {@code this LIKE pattern}: {@code %} is any text, {@code _} any character; A to Z in any case.
   *
   * @throws D1ValueException if the pattern has more than 50 bytes, which D1 refuses; {@link
   *     #contains} takes any text
   */
  public final Condition like(String pattern) {
    int bytes = Utf8.size(pattern);
    if (bytes > Limits.LIKE_PATTERN_BYTES) {
      throw new D1ValueException(
          "A pattern of LIKE with %d bytes, and D1 takes %d: use contains or startsWith"
              .formatted(bytes, Limits.LIKE_PATTERN_BYTES));
    }
    return compare(" LIKE ", pattern);
  }

  /** Equal, whatever the case of the letters A to Z: {@code this = value COLLATE NOCASE}. */
  public final Condition eqIgnoreCase(String value) {
    return collate(Collation.NOCASE).eq(value);
  }

  /** The same text, compared and ordered by another rule. */
  public final TextExpr collate(Collation collation) {
    String end = " COLLATE " + collation;
    return with(out -> out.operand(part()).sql(end));
  }

  /** This text and the other one behind it: {@code this || text}; NULL if one is. */
  public final TextExpr concat(String text) {
    return with(SqlPart.infix(part(), " || ", type().parameter(text)));
  }

  /** This text and the other one behind it. */
  public final TextExpr concat(TextExpr other) {
    return with(SqlPart.infix(part(), " || ", other.part()));
  }

  /** With a to z for A to Z; other letters stay. */
  public final TextExpr lower() {
    return call("lower");
  }

  /** With A to Z for a to z; other letters stay. */
  public final TextExpr upper() {
    return call("upper");
  }

  /** Without spaces at both ends. */
  public final TextExpr trim() {
    return call("trim");
  }

  /** How many characters it has. */
  public final NumberExpr<Integer> length() {
    return new NumberExpr<>(SqlType.INT, SqlPart.call("length", part()));
  }

  /** Where the text begins in it, from 1; 0 if nowhere. */
  public final NumberExpr<Integer> indexOf(String text) {
    return new NumberExpr<>(SqlType.INT, SqlPart.call("instr", part(), type().parameter(text)));
  }

  /**
   * With another text wherever the one stood; as it is, if that is empty or begins with a NUL
   * character (seen with SQLite 3.54.1).
   */
  public final TextExpr replace(String old, String by) {
    return with(SqlPart.call("replace", part(), type().parameter(old), type().parameter(by)));
  }

  /**
   * A piece of it.
   *
   * @param start its first character, from 1; below 0 it counts from the end
   * @param length how many characters
   */
  public final TextExpr substring(int start, int length) {
    return with(SqlPart.wrapped("substr(", part(), ", " + start + ", " + length + ")"));
  }

  @Override
  public TextExpr orElse(String value) {
    return with(super.orElse(value).part());
  }

  @Override
  public TextExpr orElse(Expr<String> other) {
    return with(super.orElse(other).part());
  }

  @Override
  public TextExpr with(SqlPart other) {
    return new TextExpr(type(), other);
  }

  private TextExpr call(String function) {
    return with(SqlPart.call(function, part()));
  }
}
