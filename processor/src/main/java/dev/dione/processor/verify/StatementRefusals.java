package dev.dione.processor.verify;

import dev.dione.dialect.limits.Pragmas;
import dev.dione.dialect.sql.PragmaText;
import dev.dione.dialect.sql.StatementText;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.Locale;
import java.util.Optional;

/** Statements that D1 refuses for what they do. */
final class StatementRefusals {
  private StatementRefusals() {}

  static Optional<Finding> of(Refused refused) {
    if (refused.reason().startsWith("To execute a transaction")) {
      return Optional.of(Finding.of(SqlCode.TRANSACTION, refused.at(), refused.verb()));
    }
    boolean refusedAsAWhole =
        refused.reason().equals("not authorized") || refused.reason().startsWith("cannot VACUUM");
    if (!refusedAsAWhole) {
      return Optional.empty();
    }
    return Optional.of(
        refused.verb().equals("PRAGMA")
            ? pragma(refused)
            : Finding.of(SqlCode.REFUSED_STATEMENT, refused.at(), refused.verb()));
  }

  private static Finding pragma(Refused refused) {
    PragmaText pragma = PragmaText.of(StatementText.of(refused.sql()));
    boolean known = Pragmas.allowed().contains(pragma.name().toLowerCase(Locale.ROOT));
    return Finding.of(
        SqlCode.REFUSED_PRAGMA,
        refused.atName(pragma.name()),
        known ? pragma.name() + " with this argument" : pragma.name(),
        known || Pragmas.isRefused(pragma.name())
            ? ""
            : Suggest.didYouMean(pragma.name(), Pragmas.allowed()));
  }
}
