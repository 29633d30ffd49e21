package dev.dione.processor.write;

import dev.dione.processor.assemble.RelatedSql;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.ReadMethod;

/** Writes the constants and the body of a method that reads rows with children, all at once. */
final class RelatedCallWriter {
  private RelatedCallWriter() {}

  static CallBody of(
      ReadMethod method,
      CallArguments arguments,
      String constant,
      String origin,
      String suffix,
      Constants constants) {
    RelatedSql sql = RelatedSql.of(method);
    String parents = constants.statement(constant, sql.parents());
    String select = constants.furtherStatement(constant + "_SELECT", sql.select());
    Code mapper = new RelationWriter(constants, suffix).mapper(method.row());
    return CallBody.of(
        Code.of("$L", arguments.before())
            .addStatement(
                "return $L.call(\n$L,\n$L,\n$T::$L)",
                mapper,
                CallBody.statement(method, arguments.sql(parents), arguments.values(), origin),
                select,
                RuntimeTypes.QUERY_CALL,
                CallBody.factory((AtOnce) method.delivery())));
  }
}
