package dev.dione.processor.write;

import dev.dione.processor.model.ByProperties;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.ReadMethod;

/**
 * What a call gives its statements: the values, and perhaps a condition that goes into their text.
 *
 * @param before what comes before the call is made
 * @param values the values, a list
 * @param filtered whether there is a condition, called {@code filter}
 */
record CallArguments(Code before, Code values, boolean filtered) {

  /** Values alone. */
  static CallArguments of(Code values) {
    return new CallArguments(Code.of(""), values, false);
  }

  /** The values of a method, which may take a condition. */
  static CallArguments of(ByProperties method, Code values, String origin) {
    return method
        .filter()
        .map(
            filter ->
                new CallArguments(
                    before(method, filter, values, origin), Code.of("filter.parameters()"), true))
        .orElse(of(values));
  }

  private static Code before(ByProperties method, Argument filter, Code values, String origin) {
    return new Code()
        .addStatement(
            "$T filter =$W$T.$L($S,$W$S,$W$L,$W$L$L)",
            RuntimeTypes.FILTER,
            RuntimeTypes.FILTER,
            isRequired(method) ? "required" : "of",
            origin,
            method.entity().table(),
            values,
            isRequired(method) ? "" : Code.of("$L,$W", behind(method)),
            condition(filter));
  }

  /** Without a condition, a deletion would reach every row. */
  private static boolean isRequired(ByProperties method) {
    return method instanceof DeleteBy && method.conditions().isEmpty();
  }

  /** A page has its limit, and the row after which it begins. */
  private static int behind(ByProperties method) {
    return method instanceof ReadMethod.Find find && find.delivery() instanceof Delivery.InPages
        ? 1 + find.order().whole(find.identity()).size()
        : 0;
  }

  private static Code condition(Argument filter) {
    String name = GeneratedNames.variable(filter.name());
    return filter
        .filteredTable()
        .map(table -> Code.of("$L.apply($T.table())", name, table))
        .orElse(Code.of("$L", name));
  }

  /** The text of a statement in this constant. */
  String sql(String constant) {
    return filtered ? "filter.in(" + constant + ")" : constant;
  }

  /** The pages in this constant. */
  String pages(String constant) {
    return filtered ? constant + ".with(filter::in)" : constant;
  }
}
