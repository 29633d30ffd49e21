package dev.dione.query.select;

/**
 * What javac names when a select has more than ten values: this type has no methods. Select whole
 * entities, which count as one value.
 */
public final class TenValuesAtMost {
  private TenValuesAtMost() {}
}
