package dev.dione.processor.read;

import dev.dione.processor.model.Dao;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * The entities and DAOs that were read in a round: each one once, however many DAOs and roots name
 * it, and whichever processor comes first. It must not outlive its round, as what javac shows of a
 * type does not. Not thread-safe.
 */
public final class ReadTypes {
  private final Map<TypeElement, Known<Parts>> parts = new HashMap<>();
  private final Map<TypeElement, Known<Entity>> entities = new HashMap<>();
  private final Map<TypeElement, Known<Dao>> daos = new HashMap<>();
  private final Map<TypeElement, Known<Referenced>> referenced = new HashMap<>();

  /**
   * What an entity is made of, read now or earlier; what is wrong with it is added to the report.
   */
  Parts parts(TypeElement type, Report report, Function<Report, Parts> reading) {
    return once(parts, type, report, reading.andThen(Optional::of)).orElseThrow();
  }

  /** The entity, read now or earlier; its problems are added to the report. */
  Optional<Entity> entity(
      TypeElement type, Report report, Function<Report, Optional<Entity>> reading) {
    return once(entities, type, report, reading);
  }

  /** The DAO, read now or earlier; its problems are added to the report. */
  Optional<Dao> dao(TypeElement type, Report report, Function<Report, Optional<Dao>> reading) {
    return once(daos, type, report, reading);
  }

  /** What references need of an entity, read now or earlier. */
  Referenced referenced(TypeElement type, Report report, Function<Report, Referenced> reading) {
    return once(referenced, type, report, reading.andThen(Optional::of)).orElseThrow();
  }

  private static <T> Optional<T> once(
      Map<TypeElement, Known<T>> types,
      TypeElement type,
      Report report,
      Function<Report, Optional<T>> reading) {
    Known<T> known = types.get(type);
    if (known == null) {
      Report own = report.elsewhere();
      known = new Known<>(reading.apply(own), own);
      types.put(type, known);
    }
    report.include(known.report());
    return known.read();
  }

  /**
   * What reading brought.
   *
   * @param read what was read, if it could be
   * @param report its problems
   */
  private record Known<T>(Optional<T> read, Report report) {}
}
