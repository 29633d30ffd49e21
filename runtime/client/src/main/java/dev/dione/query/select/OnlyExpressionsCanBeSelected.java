package dev.dione.query.select;

/**
 * What javac names when a select has something in it that is no column, table or expression: this
 * type has no methods. {@code value(…)} makes an expression of a value.
 */
public final class OnlyExpressionsCanBeSelected {
  private OnlyExpressionsCanBeSelected() {}
}
