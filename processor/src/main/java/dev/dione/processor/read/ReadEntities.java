package dev.dione.processor.read;

import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Report;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The entities that were read in a round: each one once, however many DAOs and roots name it, and
 * whichever processor comes first. It must not outlive its round, as what javac shows of a type
 * does not. Not thread-safe.
 */
public final class ReadEntities {
  // The processors of a round hold what is in here, and nothing else does.
  private static final Map<RoundEnvironment, WeakReference<ReadEntities>> ROUNDS =
      new WeakHashMap<>();

  private final Map<TypeElement, Known> known = new HashMap<>();

  /** Nothing is read yet, and nobody shares it. */
  public ReadEntities() {}

  /** Those of a round; processors that are given the same round share them. */
  public static ReadEntities in(RoundEnvironment round) {
    synchronized (ROUNDS) {
      WeakReference<ReadEntities> shared = ROUNDS.get(round);
      ReadEntities entities = shared == null ? null : shared.get();
      if (entities == null) {
        entities = new ReadEntities();
        ROUNDS.put(round, new WeakReference<>(entities));
      }
      return entities;
    }
  }

  /** The entity, read now or earlier; its problems are added to the report. */
  Optional<Entity> of(TypeElement type, Report report, Function<Report, Optional<Entity>> reading) {
    Known entity = known.get(type);
    if (entity == null) {
      Report own = report.elsewhere();
      entity = new Known(reading.apply(own), own);
      known.put(type, entity);
    }
    report.include(entity.report());
    return entity.entity();
  }

  /**
   * What reading brought.
   *
   * @param entity the entity, if it could be read
   * @param report its problems
   */
  private record Known(Optional<Entity> entity, Report report) {}
}
