package dev.dione.processor.verify;

import dev.dione.processor.report.SqlCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says in the catalogue's words why the engine refused a statement. */
final class Refusals {
  private static final List<Function<Refused, Optional<Finding>>> KINDS =
      List.of(
          NameRefusals::of,
          CallRefusals::of,
          StatementRefusals::of,
          LimitRefusals::of,
          CountRefusals::of,
          SyntaxRefusals::of);

  private Refusals() {}

  /**
   * What is wrong.
   *
   * @param what what was refused, for a reason that has no code of its own
   */
  static Finding of(Refused refused, String what) {
    return KINDS.stream()
        .flatMap(kind -> kind.apply(refused).stream())
        .findFirst()
        .orElseGet(() -> Finding.of(SqlCode.SQL_REJECTED, refused.at(), what, refused.reason()));
  }
}
