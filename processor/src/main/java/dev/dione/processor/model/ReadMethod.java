package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method that reads rows. */
public sealed interface ReadMethod extends DaoMethod {
  /** What a row becomes. */
  RowShape row();

  /** How the rows are handed over. */
  Delivery delivery();

  /** In which order they come. */
  RowOrder order();

  @Override
  default Optional<Entity> entityOf() {
    return row().entityOf();
  }

  @Override
  default List<Entity> entities() {
    List<Entity> entities = new ArrayList<>(DaoMethod.super.entities());
    row().relations().forEach(relation -> entities.addAll(relation.entities()));
    return entities;
  }

  /** The entity by whose id rows can be told apart, if they hold one. */
  default Optional<Entity> identity() {
    return row() instanceof RowShape.OfRecord record ? record.embedded() : entityOf();
  }

  /**
   * {@code @Find}: the parameters are compared with properties. A limit of 0 is none; most is the
   * parameter that has it, or null. A scalar counts the rows, or tells whether there is one.
   */
  record Find(
      String name,
      List<Argument> signature,
      List<Condition> conditions,
      TypeName returns,
      Entity entity,
      RowShape row,
      Delivery delivery,
      RowOrder order,
      int limit,
      Place limitPlace,
      @Nullable Parameter most,
      boolean deletedToo,
      Place place)
      implements ReadMethod, ByProperties {
    @Override
    public List<Parameter> parameters() {
      return Stream.concat(conditions.stream().map(Condition::parameter), Stream.ofNullable(most))
          .toList();
    }

    @Override
    public Optional<Entity> entityOf() {
      return Optional.of(entity);
    }

    @Override
    public Optional<Entity> identity() {
      return Optional.of(entity);
    }

    @Override
    public String kindName() {
      return "Find";
    }
  }

  /** {@code @Query} that yields rows. */
  record Select(
      String name,
      List<Argument> signature,
      List<Parameter> parameters,
      TypeName returns,
      String sql,
      RowShape row,
      Delivery delivery,
      RowOrder order,
      boolean deletedToo,
      Place place)
      implements ReadMethod {}
}
