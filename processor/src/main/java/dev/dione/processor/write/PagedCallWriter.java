package dev.dione.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.dione.processor.assemble.PagedSql;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.Delivery.InPages;
import dev.dione.processor.model.ReadMethod;
import java.util.ArrayList;
import java.util.List;

/** Writes the constants and the body of a method that reads pages. */
final class PagedCallWriter {
  private static final String NOTE =
      "Pages are requests of their own, not a snapshot: what is written meanwhile is in a later\n"
          + "page, or not, by its place in the order.\n";

  private PagedCallWriter() {}

  static CallBody of(
      ReadMethod method,
      CallArguments arguments,
      String constant,
      String origin,
      String suffix,
      Constants constants) {
    PagedSql sql = PagedSql.of(method);
    String select = constants.statement(constant, sql.select());
    Code mapper = mapper(method, sql, constant, suffix, constants);
    String pages = constants.free(constant + "_PAGES");
    constants.add(
        pages,
        ParameterizedTypeName.get(RuntimeTypes.PAGED_QUERY, method.row().type()),
        Code.of(
            "$T.of($>$>\n$S,\n$L,\n$L,\n$L)$L$<$<",
            RuntimeTypes.PAGED_QUERY,
            origin,
            select,
            mapper,
            order(sql),
            method.deletedToo() ? "\n.includingDeleted()" : ""));
    return method.delivery() == InPages.STREAM
        ? stream(method, pages, arguments)
        : page(method, pages, arguments);
  }

  private static Code mapper(
      ReadMethod method, PagedSql sql, String constant, String suffix, Constants constants) {
    if (method.row().relations().isEmpty()) {
      return RowReaderWriter.mapper(method.row(), constants, suffix);
    }
    String parents = constants.furtherStatement(constant + "_PARENTS", sql.parents());
    return Code.of("$L,\n$L", parents, new RelationWriter(constants, suffix).mapper(method.row()));
  }

  private static Code order(PagedSql sql) {
    List<Code> order = new ArrayList<>();
    for (PagedSql.Key key : sql.order()) {
      order.add(
          Code.of(
              "$T.$L($S, $S, $T.$L)$L",
              RuntimeTypes.PAGE_ORDER,
              key.term().descending() ? "desc" : "asc",
              key.term().column(),
              key.source(),
              RuntimeTypes.KEY_READING,
              key.reading(),
              key.term().notNull() ? ".notNull()" : ""));
    }
    return Code.join(order, ",\n");
  }

  private static CallBody page(ReadMethod method, String pages, CallArguments arguments) {
    Argument request =
        method.signature().stream().filter(Argument::isPageRequest).findFirst().orElseThrow();
    return new CallBody(
        Code.of("$L", arguments.before())
            .addStatement(
                "return $L.page($L, $L)",
                arguments.pages(pages),
                arguments.values(),
                GeneratedNames.variable(request.name())),
        false,
        NOTE);
  }

  private static CallBody stream(ReadMethod method, String pages, CallArguments arguments) {
    return new CallBody(
        Code.of("$L", arguments.before())
            .addStatement(
                "return $L.stream(d1, $L, $L)",
                arguments.pages(pages),
                arguments.values(),
                method.order().pageSize()),
        true,
        NOTE);
  }
}
