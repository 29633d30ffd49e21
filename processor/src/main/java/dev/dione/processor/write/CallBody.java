package dev.dione.processor.write;

import dev.dione.processor.assemble.FindSql;
import dev.dione.processor.assemble.QuerySql;
import dev.dione.processor.assemble.Repeats;
import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.model.ByProperties;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.Dao;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult.Counts;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of the method that makes a DAO method's call.
 *
 * @param code the statements of the body
 * @param isWhole whether it is the body of the DAO method itself, which is no single call
 * @param note what the documentation of the DAO method says more
 */
record CallBody(Code code, boolean isWhole, String note) {

  /** The body of a call. */
  static CallBody of(Code code) {
    return new CallBody(code, false, "");
  }

  /** The body of a method; the constants it needs are added to the type. */
  static CallBody of(
      Dao dao,
      DaoMethod method,
      WritePlans plans,
      String constant,
      String origin,
      String suffix,
      Constants constants) {
    if (method instanceof WriteMethod.Patch patch) {
      return of(PatchCallWriter.of(patch, constant, origin, suffix, constants));
    }
    if (method instanceof WriteMethod write) {
      Code code = WriteCallWriter.of(write, plans.of(write), constant, origin, suffix, constants);
      return new CallBody(code, write.loads(), "");
    }
    if (method instanceof ReadMethod read && read.delivery() instanceof Delivery.InPages) {
      return PagedCallWriter.of(
          read, arguments(read, origin, constants), constant, origin, suffix, constants);
    }
    if (method instanceof ReadMethod read && !read.row().relations().isEmpty()) {
      return RelatedCallWriter.of(
          read, arguments(read, origin, constants), constant, origin, suffix, constants);
    }
    if (method instanceof ReadMethod.Select select) {
      QuerySql sql = QuerySql.of(select.sql(), select.parameters(), select.row());
      String text = constants.statement(constant, sql.sql());
      Code statement =
          statement(select, text, list(inOrder(select, sql, origin, constants)), origin);
      return of(query(select.row(), select.delivery(), statement, suffix, constants));
    }
    if (method instanceof DaoMethod.Execute execute) {
      QuerySql sql = QuerySql.of(execute.sql(), execute.parameters(), null);
      String text = constants.statement(constant, sql.sql());
      Code statement =
          statement(execute, text, list(inOrder(execute, sql, origin, constants)), origin);
      return of(changes(execute.counts(), statement, Repeats.mayRunTwice(execute, dao)));
    }
    if (method instanceof DeleteBy delete) {
      return of(DeleteByCallWriter.of(delete, constant, origin, suffix, constants));
    }
    ReadMethod.Find find = (ReadMethod.Find) method;
    String sql = constants.statement(constant, FindSql.of(find));
    CallArguments arguments = arguments(find, origin, constants);
    Code statement = statement(find, arguments.sql(sql), arguments.values(), origin);
    Code query = query(find.row(), find.delivery(), statement, suffix, constants);
    return of(Code.of("$L$L", arguments.before(), query));
  }

  private static CallArguments arguments(ReadMethod method, String origin, Constants constants) {
    if (method instanceof ReadMethod.Find find) {
      return CallArguments.of(find, list(properties(find, origin, constants)), origin);
    }
    ReadMethod.Select select = (ReadMethod.Select) method;
    QuerySql sql = QuerySql.of(select.sql(), select.parameters(), null);
    return CallArguments.of(list(inOrder(select, sql, origin, constants)));
  }

  private static List<Code> inOrder(
      DaoMethod method, QuerySql sql, String origin, Constants constants) {
    List<Code> values = new ArrayList<>();
    for (String name : sql.parameters()) {
      for (Parameter parameter : method.parameters()) {
        if (parameter.name().equals(name)) {
          values.add(Values.encode(origin, name, parameter.value(), parameter.many(), constants));
        }
      }
    }
    return values;
  }

  /** A finder's values take the form of the property, such as its form of times. */
  static List<Code> properties(ByProperties method, String origin, Constants constants) {
    List<Code> values = new ArrayList<>();
    for (Condition condition : method.conditions()) {
      Property property = method.entity().property(condition.property()).orElseThrow();
      String name = condition.parameter().name();
      values.add(
          Values.encode(origin, name, property.type(), condition.isOfMany(property), constants));
    }
    if (method instanceof ReadMethod.Find find && find.most() != null) {
      String name = GeneratedNames.variable(find.most().name());
      values.add(Code.of("$T.limit($L)", RuntimeTypes.ENCODE, name));
    }
    return values;
  }

  static Code statement(DaoMethod method, String constant, Code values, String origin) {
    return Code.of(
        "new $T($L,$W$L,$W$S)$L",
        RuntimeTypes.STATEMENT,
        constant,
        values,
        origin,
        method.deletedToo() ? ".includingDeleted()" : "");
  }

  static Code list(List<Code> values) {
    return values.isEmpty()
        ? Code.of("$T.of()", JdkTypes.LIST)
        : Code.of("$T.asList($L)", JdkTypes.ARRAYS, Values.list(values));
  }

  static Code query(
      RowShape row, Delivery delivery, Code statement, String suffix, Constants constants) {
    return new Code()
        .addStatement(
            "return $T.$L(\n$L,\n$L)",
            RuntimeTypes.QUERY_CALL,
            factory((Delivery.AtOnce) delivery),
            statement,
            RowReaderWriter.mapper(row, constants, suffix));
  }

  /** The call of a write, of its rows' count. */
  static Code changes(Counts counts, Code statement, boolean mayRunTwice) {
    String result =
        switch (counts) {
          case VOID -> "changes -> null";
          case LONG, BULK -> "changes -> changes";
          case INT -> "Math::toIntExact";
          case BOOLEAN -> "changes -> changes > 0";
        };
    return new Code()
        .addStatement(
            mayRunTwice ? "return $T.repeating(\n$L,\n$L)" : "return new $T<>(\n$L,\n$L)",
            RuntimeTypes.CHANGES_CALL,
            statement,
            result);
  }

  static String factory(Delivery.AtOnce delivery) {
    return switch (delivery) {
      case ONE -> "one";
      case OR_NULL -> "orNull";
      case OPTIONAL -> "optional";
      case LIST -> "list";
      case SET -> "set";
      case MAP -> "map";
      case MAP_OF_LISTS -> "mapOfLists";
    };
  }

  static String result(Counts counts) {
    return switch (counts) {
      case VOID -> "result -> null";
      case LONG -> "result -> result.written()";
      case INT -> "result -> Math.toIntExact(result.written())";
      case BOOLEAN -> "result -> result.written() > 0";
      case BULK -> "result -> result";
    };
  }
}
