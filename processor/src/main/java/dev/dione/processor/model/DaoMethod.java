package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dione.processor.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A method of a DAO: one of the sealed kinds, each with a writer of its own. */
public sealed interface DaoMethod permits WriteMethod, ReadMethod, DaoMethod.Execute, ByProperties {
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
        && generic.rawType().canonicalName().equals(CompletableFuture.class.getName());
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
    private static final String PAGE_REQUEST = "dev.dione.PageRequest";
    private static final String CONDITION = "dev.dione.query.condition.Condition";
    private static final String FUNCTION = "java.util.function.Function";

    /** Whether it says which page is wanted. */
    public boolean isPageRequest() {
      return isNamed(type, PAGE_REQUEST);
    }

    /** Whether it is a condition of the query builder, or makes one of a table. */
    public boolean isFilter() {
      return isNamed(type, CONDITION) || filteredTable().isPresent();
    }

    /** The table's type, if it makes a condition of one. */
    public Optional<ClassName> filteredTable() {
      return type instanceof ParameterizedTypeName generic
              && isNamed(generic.rawType(), FUNCTION)
              && isNamed(generic.typeArguments().get(1), CONDITION)
              && generic.typeArguments().get(0) instanceof ClassName table
          ? Optional.of(table)
          : Optional.empty();
    }

    private static boolean isNamed(TypeName type, String name) {
      return type instanceof ClassName named && named.canonicalName().equals(name);
    }
  }

  /** {@code @Query} that changes rows and yields none. */
  record Execute(
      String name,
      List<Parameter> parameters,
      TypeName returns,
      String sql,
      WriteResult.Counts counts,
      boolean deletedToo,
      Place place)
      implements DaoMethod {}
}
