package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.dione.processor.assemble.PatchPlan;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult.Counts;
import dev.dione.processor.model.WriteResult.Returned;
import java.util.List;

/** Writes the constants and the call of a method that writes patches. */
final class PatchCallWriter {
  private PatchCallWriter() {}

  static Code of(
      WriteMethod.Patch method,
      String constant,
      String origin,
      String suffix,
      Constants constants) {
    ClassName entity = GeneratedNames.type(method.entity().type(), suffix);
    Code write =
        new Code()
            .add(
                "$T.<$T>$L($S, $T.PATCHES$L)$>$>",
                RuntimeTypes.PATCH_WRITE,
                method.entity().type(),
                method.inserts() ? "upsert" : "update",
                origin,
                entity,
                method.deletedToo() ? ".includingDeleted()" : "");
    List<String> guards = PatchPlan.guards(method);
    for (String sql : guards) {
      write.add("\n.guardedBy($L)", constants.furtherStatement(constant + "_GUARD", sql));
    }
    PatchPlan.read(method)
        .map(sql -> constants.furtherStatement(constant + "_READ", sql))
        .ifPresent(read -> write.add("\n.readingBack($L)", read));
    if (guards.isEmpty() && WriteCallWriter.promisesNoCount(method.outcome())) {
      write.add("\n.repeating()");
    }
    constants.add(
        constant,
        ParameterizedTypeName.get(RuntimeTypes.PATCH_WRITE, method.entity().type()),
        write.add("$<$<"));
    return call(method, constant, suffix, constants);
  }

  private static Code call(
      WriteMethod.Patch method, String constant, String suffix, Constants constants) {
    String parameter = GeneratedNames.variable(method.parameter());
    Code patches =
        method.many()
            ? Code.of("$L", parameter)
            : Code.of("$T.singletonList($L)", JdkTypes.COLLECTIONS, parameter);
    Code code = new Code();
    if (method.outcome() instanceof Returned returned) {
      code.addStatement(
          "return $L.returning(\nd1,\n$L,\n$L,\n$T::$L)",
          constant,
          patches,
          RowReaderWriter.mapper(returned.row(), constants, suffix),
          RuntimeTypes.ROW_COUNT,
          CallBody.factory(returned.delivery()));
    } else {
      code.addStatement(
          "return $L.of(d1, $L, $L)",
          constant,
          patches,
          CallBody.result((Counts) method.outcome()));
    }
    return code;
  }
}
