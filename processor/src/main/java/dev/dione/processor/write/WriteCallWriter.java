package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.dione.processor.assemble.LoadPlan;
import dev.dione.processor.assemble.ReturningSql;
import dev.dione.processor.assemble.WritePlan;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult;
import dev.dione.processor.model.WriteResult.Counts;
import dev.dione.processor.model.WriteResult.Returned;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the constants and the call of a method that writes entities. */
final class WriteCallWriter {
  private WriteCallWriter() {}

  static Code of(
      WriteMethod method,
      WritePlan plan,
      String constant,
      String origin,
      String suffix,
      Constants constants) {
    ReturningSql returning = ReturningSql.of(method, plan);
    Code made = write(method, plan, returning, constant, origin, suffix, constants);
    String write = constants.free(constant + "_WRITE");
    constants.add(
        write, ParameterizedTypeName.get(RuntimeTypes.BULK_WRITE, method.entity().type()), made);
    String parameter = GeneratedNames.variable(method.parameter());
    if (method.loads()) {
      return load(method, plan, write, constants.free(constant + "_TARGET"), constants);
    }
    Code entities =
        method.many()
            ? Code.of("$L", parameter)
            : Code.of("$T.singletonList($L)", JdkTypes.COLLECTIONS, parameter);
    if (method.outcome() instanceof Returned returned) {
      return new Code()
          .addStatement(
              "return $L.returning(\nd1,\n$L,\n$L,\n$T::$L)",
              write,
              entities,
              RowReaderWriter.mapper(returned.row(), constants, suffix),
              RuntimeTypes.ROW_COUNT,
              CallBody.factory(returned.delivery()));
    }
    if (method.outcome() == Counts.VOID) {
      return new Code().addStatement("return $L.of(d1, $L)", write, entities);
    }
    return new Code()
        .addStatement(
            "return $L.of(d1, $L, $L)",
            write,
            entities,
            CallBody.result((Counts) method.outcome()));
  }

  private static Code load(
      WriteMethod method,
      WritePlan plan,
      String write,
      String targetConstant,
      Constants constants) {
    LoadPlan load = LoadPlan.of(method, plan);
    Code target =
        new Code()
            .add(
                "$T.of($S, $T.of($L))",
                RuntimeTypes.LOAD_TARGET,
                method.entity().table(),
                JdkTypes.LIST,
                numbers(load.id()));
    if (!load.parents().isEmpty()) {
      target.add("$>$>\n.under($L)$<$<", Values.texts(load.parents()));
    }
    target.add(load.deletes() ? "$>$>\n.deleting()$<$<" : "");
    target.add(load.keepsOrder() ? "$>$>\n.keepingOrder()$<$<" : "");
    constants.add(targetConstant, RuntimeTypes.LOAD_TARGET, target);
    return new Code()
        .addStatement(
            "return $T.of(d1, $L, $L, $L)",
            RuntimeTypes.BULK_LOAD,
            write,
            targetConstant,
            GeneratedNames.variable(method.parameter()));
  }

  private static Code write(
      WriteMethod method,
      WritePlan plan,
      ReturningSql returning,
      String constant,
      String origin,
      String suffix,
      Constants constants) {
    Code code =
        new Code()
            .add(
                "$T.of($>$>\n$S,\n$L,\n$L,\n$L)",
                RuntimeTypes.BULK_WRITE,
                origin,
                constants.statement(constant, returning.sql()),
                writer(method, plan, suffix),
                folding(plan));
    if (plan.countSql() != null) {
      String sql = constants.furtherStatement(constant + "_COUNT_NEW", plan.countSql());
      code.add("\n.countingNew($L)", sql);
    }
    if (returning.readSql() != null) {
      String sql = constants.furtherStatement(constant + "_READ", returning.readSql());
      code.add("\n.readingBack($L)", sql);
    }
    for (String guard : plan.guards()) {
      code.add("\n.guardedBy($L)", constants.furtherStatement(constant + "_GUARD", guard));
    }
    if (plan.allNew()) {
      code.add("\n.insertingOnly()");
    }
    if (isRepeatable(method, plan)) {
      code.add(
          plan.folds()
              ? Code.of("\n.repeating()")
              : Code.of("\n.repeatingBy($T.of($L))", JdkTypes.LIST, numbers(plan.key())));
    }
    return code.add("$<$<");
  }

  /**
   * Whether a second run changes nothing, and the method promises no result that tells the first
   * from the second. A guard would take the first run for somebody else's.
   */
  private static boolean isRepeatable(WriteMethod method, WritePlan plan) {
    return !plan.key().isEmpty() && plan.guards().isEmpty() && promisesNoCount(method.outcome());
  }

  /** Whether a result is the same for the first run and a second one. */
  static boolean promisesNoCount(WriteResult outcome) {
    return outcome instanceof WriteResult.Load || outcome == Counts.VOID || outcome == Counts.BULK;
  }

  /** An update or delete needs the id, also where an insert leaves it to the database. */
  private static Code writer(WriteMethod method, WritePlan plan, String suffix) {
    ClassName entity = GeneratedNames.type(method.entity().type(), suffix);
    Code writer = Code.of("$T.$L", entity, constant(plan.row()));
    boolean needsId = method instanceof WriteMethod.Update || method instanceof WriteMethod.Delete;
    List<String> missing =
        method.entity().ids().stream().filter(Property::nullable).map(Property::name).toList();
    Code before = CallbackWriter.before(method.entity(), entity, CallbackWriter.kind(method));
    return needsId && !missing.isEmpty()
        ? Code.of("$L.requiring($L)$L", writer, Values.texts(missing), before)
        : Code.of("$L$L", writer, before);
  }

  private static String constant(WritePlan.Row row) {
    return switch (row) {
      case WHOLE -> "WRITER";
      case KEY -> "KEY_WRITER";
      case DELETION -> "DELETION_WRITER";
    };
  }

  private static Code folding(WritePlan plan) {
    if (!plan.folds()) {
      return Code.of("null");
    }
    Code collations = plan.collations().isEmpty() ? Code.of("") : Code.of(", $L", collations(plan));
    return Code.of(
        "new $T($T.of($L), $T.of($L), $T.of($L)$L)",
        RuntimeTypes.FOLDING,
        JdkTypes.LIST,
        numbers(plan.key()),
        JdkTypes.SET,
        numbers(plan.preserve()),
        JdkTypes.SET,
        numbers(plan.insertOnly()),
        collations);
  }

  private static Code collations(WritePlan plan) {
    List<Code> entries =
        plan.collations().entrySet().stream()
            .map(e -> Code.of("$L, $T.$L", e.getKey(), RuntimeTypes.COLLATION, e.getValue()))
            .toList();
    return Code.of("$T.of($L)", JdkTypes.MAP, Code.join(entries, ", "));
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
