package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method of a DAO: one of the sealed kinds, each with a writer of its own. */
public sealed interface DaoMethod
    permits DaoMethod.Write, DaoMethod.Read, DaoMethod.Execute, ByProperties {
  /** Its name. */
  String name();

  /** The parameters that are bound to its statement, in order. */
  List<Parameter> parameters();

  /** All parameters as they are declared, in order. */
  default List<Argument> signature() {
    return parameters().stream().map(p -> new Argument(p.name(), p.declared())).toList();
  }

  /** Its return type as written. */
  TypeName returns();

  /** Where its annotation stands. */
  Place place();

  /** Whether it returns at once, with a {@code CompletableFuture} of its result. */
  default boolean later() {
    return returns() instanceof ParameterizedTypeName generic
        && generic.rawType().equals(ClassName.get(CompletableFuture.class));
  }

  /** Whether rows that are marked as deleted are rows like all others. */
  boolean deletedToo();

  /** What it returns, sooner or later. */
  default TypeName result() {
    return later() ? ((ParameterizedTypeName) returns()).typeArguments().get(0) : returns();
  }

  /** The entity that it writes or reads, if it does. */
  default Optional<Entity> entityOf() {
    return Optional.empty();
  }

  /** Every entity whose table its statements name by themselves. */
  default List<Entity> entities() {
    return entityOf().map(List::of).orElse(List.of());
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param declared its type as written
   * @param value how a value (of the collection, if it is one) is encoded
   * @param many whether it is a collection of values
   * @param nullable whether it may be null
   * @param place where it stands
   */
  record Parameter(
      String name,
      TypeName declared,
      ValueType value,
      boolean many,
      boolean nullable,
      Place place) {}

  /**
   * A parameter of the Java method.
   *
   * @param name its name
   * @param type its type as written
   */
  record Argument(String name, TypeName type) {
    private static final ClassName PAGE_REQUEST = ClassName.get("dev.dione", "PageRequest");
    private static final ClassName CONDITION =
        ClassName.get("dev.dione.query.condition", "Condition");
    private static final ClassName FUNCTION = ClassName.get(Function.class);

    /** Whether it says which page is wanted. */
    public boolean isPageRequest() {
      return type.equals(PAGE_REQUEST);
    }

    /** Whether it is a condition of the query builder, or makes one of a table. */
    public boolean isFilter() {
      return type.equals(CONDITION) || filteredTable().isPresent();
    }

    /** The table's type, if it makes a condition of one. */
    public Optional<ClassName> filteredTable() {
      return type instanceof ParameterizedTypeName generic
              && generic.rawType().equals(FUNCTION)
              && generic.typeArguments().get(1).equals(CONDITION)
              && generic.typeArguments().get(0) instanceof ClassName table
          ? Optional.of(table)
          : Optional.empty();
    }
  }

  /** A method that writes entities. */
  sealed interface Write extends DaoMethod {
    /** The entity. */
    Entity entity();

    /** The name of its only parameter. */
    String parameter();

    /** Whether the parameter is a collection. */
    boolean many();

    /** The parameter's type as written. */
    TypeName parameterType();

    /** What it tells of the written rows. */
    WriteResult outcome();

    /** Whether it makes a load. */
    default boolean loads() {
      return outcome() instanceof Load;
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
  }

  /** What a write tells. */
  sealed interface WriteResult {}

  /** How many rows were written. */
  enum Counts implements WriteResult {
    VOID,
    LONG,
    INT,
    BOOLEAN,
    BULK
  }

  /** Nothing yet: a load, which the caller sets and runs. */
  record Load() implements WriteResult {}

  /**
   * The rows as they are stored then, or were before they were deleted.
   *
   * @param row what a row becomes
   * @param columns the columns of the entity that it needs
   * @param delivery how they are handed over
   */
  record Returned(RowShape row, List<Field> columns, Delivery.AtOnce delivery)
      implements WriteResult {}

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
  record Insert(Target target, InsertSql.Conflict conflict) implements OnTarget {}

  /** {@code @Update}. */
  record Update(Target target, WriteColumn.Policy nulls) implements OnTarget {}

  /** {@code @Delete}. */
  record Delete(Target target) implements OnTarget {}

  /** {@code @Upsert}; on holds the columns of the conflict target, with their places if written. */
  record Upsert(
      Target target,
      List<String> on,
      WriteColumn.Policy nulls,
      boolean countInserted,
      Place onPlace,
      List<Place> onPlaces)
      implements OnTarget {}

  /** {@code @Update} or {@code @Upsert} of patches. */
  record Patch(Target target, boolean inserts) implements OnTarget {}

  /** A write that keeps what it has in common with the others in a target. */
  sealed interface OnTarget extends Write {
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

    @Override
    default Entity entity() {
      return target().entity();
    }

    @Override
    default String parameter() {
      return target().parameter();
    }

    @Override
    default boolean many() {
      return target().many();
    }

    @Override
    default TypeName parameterType() {
      return target().parameterType();
    }

    @Override
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
  }

  /** A method that reads rows. */
  sealed interface Read extends DaoMethod {
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
      implements Read, ByProperties {
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
      implements Read {}

  /** {@code @Query} that changes rows and yields none. */
  record Execute(
      String name,
      List<Parameter> parameters,
      TypeName returns,
      String sql,
      Counts counts,
      boolean deletedToo,
      Place place)
      implements DaoMethod {}
}
