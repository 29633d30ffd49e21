package dev.dione.processor.model;

import dev.dione.processor.model.DaoMethod.Argument;
import java.util.List;
import java.util.Optional;

/** A method whose parameters are compared with the properties of rows. */
public sealed interface ByProperties extends DaoMethod permits ReadMethod.Find, DeleteBy {
  /** Whose rows they are. */
  Entity entity();

  /** What the parameters ask of a row. */
  List<Condition> conditions();

  /** The name of its annotation. */
  String kindName();

  /** The parameter that is a condition by itself, if there is one. */
  default Optional<Argument> filter() {
    return signature().stream().filter(Argument::isFilter).findFirst();
  }
}
