package dev.dione.processor.assemble;

import dev.dione.processor.model.WriteMethod;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of writes, one for all of a form: what is proved of a write is also what its DAO is
 * made of. Safe for use by many threads.
 */
public final class WritePlans {
  private final Map<List<Object>, WritePlan> made = new ConcurrentHashMap<>();

  /** The plan of a method. */
  public WritePlan of(WriteMethod method) {
    return made.computeIfAbsent(WriteForm.ofPlan(method), form -> WritePlan.of(method));
  }
}
