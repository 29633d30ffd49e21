package dev.dione.processor.write;

import com.palantir.javapoet.CodeBlock;
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
record CallArguments(CodeBlock before, CodeBlock values, boolean filtered) {

  /** Values alone. */
  static CallArguments of(CodeBlock values) {
    return new CallArguments(CodeBlock.of(""), values, false);
  }

  /** The values of a method, which may take a condition. */
  static CallArguments of(ByProperties method, CodeBlock values, String origin) {
    return method
        .filter()
        .map(
            filter ->
                new CallArguments(
                    before(method, filter, values, origin),
                    CodeBlock.of("filter.parameters()"),
                    true))
        .orElse(of(values));
  }

  private static CodeBlock before(
      ByProperties method, Argument filter, CodeBlock values, String origin) {
    return CodeBlock.builder()
        .addStatement(
            "$1T filter =$W$1T.$2L($3S,$W$4S,$W$5L,$W$6L$7L)",
            RuntimeTypes.FILTER,
            isRequired(method) ? "required" : "of",
            origin,
            method.entity().table(),
            values,
            isRequired(method) ? CodeBlock.of("") : CodeBlock.of("$L,$W", behind(method)),
            condition(filter))
        .build();
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

  private static CodeBlock condition(Argument filter) {
    String name = GeneratedNames.variable(filter.name());
    return filter
        .filteredTable()
        .map(table -> CodeBlock.of("$L.apply($T.table())", name, table))
        .orElse(CodeBlock.of("$L", name));
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
