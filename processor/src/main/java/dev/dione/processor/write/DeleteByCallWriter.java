package dev.dione.processor.write;

import dev.dione.processor.assemble.DeleteBySql;
import dev.dione.processor.assemble.Repeats;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.WriteResult.Counts;
import dev.dione.processor.model.WriteResult.Returned;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes the constants and the call of a method that deletes rows by their properties. */
final class DeleteByCallWriter {
  private DeleteByCallWriter() {}

  static Code of(
      DeleteBy delete, String constant, String origin, String suffix, Constants constants) {
    String sql = constants.statement(constant, DeleteBySql.of(delete));
    List<Code> values = new ArrayList<>(CallBody.properties(delete, origin, constants));
    delete.times().forEach(time -> values.add(Values.encode(time.type(), now(time))));
    CallArguments arguments = CallArguments.of(delete, CallBody.list(values), origin);
    Code statement = CallBody.statement(delete, arguments.sql(sql), arguments.values(), origin);
    Code code = new Code();
    if (!delete.times().isEmpty()) {
      code.addStatement("$T now = $T.now()", Instant.class, Instant.class);
    }
    Code call =
        delete.outcome() instanceof Returned returned
            ? CallBody.query(returned.row(), returned.delivery(), statement, suffix, constants)
            : CallBody.changes((Counts) delete.outcome(), statement, Repeats.mayRunTwice(delete));
    return code.add("$L$L", arguments.before(), call);
  }

  private static Code now(Property time) {
    boolean instant =
        time.type().kind() == ValueKind.INSTANT || time.type().kind() == ValueKind.SQLITE_INSTANT;
    return instant
        ? Code.of("now")
        : Code.of("$T.ofInstant(now, $T.UTC)", LocalDateTime.class, ZoneOffset.class);
  }
}
