package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.processor.report.Place;
import java.util.List;
import java.util.Optional;

/** A method that writes entities; what all of them have is in a target. */
public sealed interface WriteMethod extends DaoMethod {
  /** The common part. */
  Target target();

  @Override
  default String name() {
    return target().name();
  }

  @Override
  default TypeName returns() {
    return target().returns();
  }

  /** The entity. */
  default Entity entity() {
    return target().entity();
  }

  /** The name of its only parameter. */
  default String parameter() {
    return target().parameter();
  }

  /** Whether the parameter is a collection. */
  default boolean many() {
    return target().many();
  }

  /** The parameter's type as written. */
  default TypeName parameterType() {
    return target().parameterType();
  }

  /** What it tells of the written rows. */
  default WriteResult outcome() {
    return target().outcome();
  }

  @Override
  default boolean deletedToo() {
    return target().deletedToo();
  }

  @Override
  default Place place() {
    return target().place();
  }

  /** Whether it makes a load. */
  default boolean loads() {
    return outcome() instanceof WriteResult.Load;
  }

  /** The name of its annotation. */
  default String kindName() {
    return getClass().getSimpleName();
  }

  @Override
  default List<Parameter> parameters() {
    return List.of();
  }

  @Override
  default List<Argument> signature() {
    return List.of(new Argument(parameter(), parameterType()));
  }

  @Override
  default Optional<Entity> entityOf() {
    return Optional.of(entity());
  }

  /** What every write has. */
  record Target(
      String name,
      TypeName returns,
      Entity entity,
      String parameter,
      boolean many,
      TypeName parameterType,
      WriteResult outcome,
      boolean deletedToo,
      Place place) {}

  /** {@code @Insert}. */
  record Insert(Target target, InsertSql.Conflict conflict) implements WriteMethod {}

  /** {@code @Update}. */
  record Update(Target target, WriteColumn.Policy nulls) implements WriteMethod {}

  /** {@code @Delete}. */
  record Delete(Target target) implements WriteMethod {}

  /** {@code @Upsert}; on holds the columns of the conflict target, with their places if written. */
  record Upsert(
      Target target,
      List<String> on,
      WriteColumn.Policy nulls,
      boolean countInserted,
      Place onPlace,
      List<Place> onPlaces)
      implements WriteMethod {}

  /** {@code @Update} or {@code @Upsert} of patches. */
  record Patch(Target target, boolean inserts) implements WriteMethod {}
}
