package dev.dione.query.expr;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The orders that somebody may choose from by a key, such as the {@code sort} of a web page: {@code
 * OrderChoice.of("title", e.title).or("date", e.eventDate).by("-date")}. A key is looked up and
 * never part of the SQL. Immutable.
 */
public final class OrderChoice {
  private final Map<String, OrderedExpr<?>> values;

  private OrderChoice(Map<String, OrderedExpr<?>> values) {
    this.values = values;
  }

  /** By this value under this key. */
  public static OrderChoice of(String key, OrderedExpr<?> value) {
    return new OrderChoice(Map.of()).or(key, value);
  }

  /** Or by this value under this key. */
  public OrderChoice or(String key, OrderedExpr<?> value) {
    Map<String, OrderedExpr<?>> more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new OrderChoice(more);
  }

  /**
   * The order that was chosen.
   *
   * @param chosen a key: the smallest value first; with {@code -} before it, the largest
   * @throws IllegalArgumentException if there is no such key; the message has those that there are
   */
  public Order by(String chosen) {
    boolean descending = chosen.startsWith("-");
    OrderedExpr<?> value = values.get(descending ? chosen.substring(1) : chosen);
    if (value == null) {
      throw new IllegalArgumentException(
          "No order is called %s: choose of %s, with - before it for the largest first"
              .formatted(chosen, values.keySet()));
    }
    return descending ? value.desc() : value.asc();
  }
}
