package dev.dione.load;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1ConstraintException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1RequestTooLargeException;
import dev.dione.error.D1ResourceException;
import dev.dione.error.D1SqlException;
import dev.dione.error.D1TenantException;
import dev.dione.error.D1VersionException;

/** Tells whose fault a failed request is. */
final class Blame {
  private static final int TOO_LARGE = 413;
  private static final int GATEWAY_TIMEOUT = 504;

  private Blame() {}

  /** Whether a row broke a rule. */
  static boolean isOfRow(D1Exception failure) {
    return failure instanceof D1ConstraintException
        || failure instanceof D1VersionException
        || failure instanceof D1TenantException;
  }

  /** Whether D1 refused a statement, perhaps because of what a row holds. */
  static boolean isOfSql(D1Exception failure) {
    return failure instanceof D1SqlException;
  }

  /** Whether the request asked too much of D1. */
  static boolean isOfSize(D1Exception failure) {
    return failure instanceof D1RequestTooLargeException
        || failure instanceof D1ResourceException
        || failure.getCause() instanceof D1ResourceException
        || (failure instanceof D1RequestException && failure.httpStatus().orElse(0) == TOO_LARGE);
  }

  /** Whether no answer came, perhaps because the request took too long. */
  static boolean isLost(D1Exception failure) {
    if (!(failure instanceof D1OutcomeUnknownException)) {
      return false;
    }
    return failure.getCause() instanceof D1ConnectionException
        || (failure.getCause() instanceof D1PlatformException
            && failure.httpStatus().orElse(0) == GATEWAY_TIMEOUT);
  }

  /** The reason in short: D1's own words, where it has any. */
  static String reason(D1Exception failure) {
    return failure instanceof D1SqlException sql && isOnlyD1s(failure)
        ? sql.reason()
        : String.valueOf(failure.getMessage());
  }

  /** Versions and tenants are told better by their exceptions. */
  private static boolean isOnlyD1s(D1Exception failure) {
    return !(failure instanceof D1VersionException) && !(failure instanceof D1TenantException);
  }
}
