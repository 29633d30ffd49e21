package dev.dione.processor.read;

import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * The entities that were read in a round: each one once, however many DAOs and roots name it. It
 * must not outlive its round, as what javac shows of a type does not. Not thread-safe.
 */
public final class ReadEntities {
  private final Map<TypeElement, Known> known = new HashMap<>();

  /** Nothing is read yet. */
  public ReadEntities() {}

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
