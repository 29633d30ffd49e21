package dev.dione.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures tasks in turns: each round runs all of them once, so that whatever slows the machine
 * down for a while slows all of them down.
 *
 * @param warmup how many rounds run before those that count; 0 or more
 * @param measured how many rounds count; 1 or more
 */
public record Rounds(int warmup, int measured) {
  /**
   * Rounds to run.
   *
   * @throws IllegalArgumentException if there is nothing to measure
   */
  public Rounds {
    if (warmup < 0 || measured < 1) {
      throw new IllegalArgumentException(
          "%d rounds after %d of warm-up. Give at least one".formatted(measured, warmup));
    }
  }

  /**
   * Runs the tasks, each round in the given order.
   *
   * @return what each task costs, in that order
   * @throws Exception what a task throws
   */
  public <K> Map<K, Costs> measure(Map<K, Cost.Task> tasks) throws Exception {
    Map<K, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = -warmup; round < measured; round++) {
      for (Map.Entry<K, Cost.Task> task : tasks.entrySet()) {
        Cost cost = task.getValue().run();
        if (round >= 0) {
          costs.computeIfAbsent(task.getKey(), key -> new ArrayList<>()).add(cost);
        }
      }
    }
    Map<K, Costs> all = new LinkedHashMap<>();
    costs.forEach((key, list) -> all.put(key, new Costs(list)));
    return all;
  }
}
