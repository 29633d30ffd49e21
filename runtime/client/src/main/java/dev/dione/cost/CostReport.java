package dev.dione.cost;

import dev.dione.observe.D1Listener;
import dev.dione.observe.Outcome;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.StatementEvent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up the rows that each DAO method reads and writes, and their price: give it to {@link
 * dev.dione.D1#withListener}, let the application work, and print it.
 *
 * <p>The rows are D1's own counts, which it bills; of a request that was sent again, those of the
 * last attempt. The local engine knows no rows read, and estimates rows written: there the report
 * says so, and names no price. Safe for use by many threads.
 */
public final class CostReport implements D1Listener {
  /** The name of built queries and raw SQL, which have no DAO method. */
  public static final String SQL = "(SQL)";

  private final Prices prices;
  private final Map<String, RowCounts> methods = new LinkedHashMap<>();

  private CostReport(Prices prices) {
    this.prices = prices;
  }

  /** A report at the published prices of D1 ({@link Prices#published}). */
  public static CostReport create() {
    return at(Prices.published());
  }

  /** A report at other prices. */
  public static CostReport at(Prices prices) {
    return new CostReport(prices);
  }

  @Override
  public synchronized void requestEnded(RequestEvent event) {
    boolean failed = event.outcome() != Outcome.SUCCEEDED;
    Set<Call> seen = new HashSet<>();
    for (StatementEvent statement : event.statements()) {
      String method = statement.method().orElse(SQL);
      RowCounts counts = methods.computeIfAbsent(method, name -> new RowCounts());
      if (seen.add(new Call(statement.call(), method))) {
        counts.call(failed);
      }
      if (!failed) {
        counts.add(statement);
      }
    }
  }

  private record Call(int number, String method) {}

  /** The prices. */
  public Prices prices() {
    return prices;
  }

  /** What each method cost, the dearest first; of equal ones, the one that was called first. */
  public synchronized List<MethodCost> methods() {
    Comparator<Map.Entry<String, RowCounts>> byWeight =
        Comparator.comparing(method -> method.getValue().weight(prices));
    return methods.entrySet().stream()
        .sorted(byWeight.reversed())
        .map(method -> method.getValue().cost(method.getKey(), prices))
        .toList();
  }

  /** What all of them cost together. */
  public synchronized MethodCost total() {
    RowCounts all = new RowCounts();
    methods.values().forEach(all::add);
    return all.cost("total", prices);
  }

  /** Begins anew. */
  public synchronized void reset() {
    methods.clear();
  }

  /** The report as a table for people, dearest method first, with the total and what it means. */
  public String toTable() {
    return CostTable.of(methods(), total(), prices);
  }

  /**
   * The report as JSON: {@code {"currency", "prices", "methods": […], "total"}}; a count or price
   * that is not known is null.
   */
  public String toJson() {
    return CostJson.of(methods(), total(), prices);
  }

  @Override
  public String toString() {
    return toTable();
  }
}
