package dev.dione.query.select;

/**
 * What javac names when a select without {@code groupBy} has an aggregate in it: this type has no
 * methods. Group the rows first, or take {@code allRows()} as one group.
 */
public final class AggregateNeedsGroupBy {
  private AggregateNeedsGroupBy() {}
}
