package dev.dione.error;

import dev.dione.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns D1's messages about SQL into exceptions; every transport does it through here. */
public final class SqlErrors {
  private static final String FOREIGN_KEY = "FOREIGN KEY constraint failed";
  private static final String CHECK = "CHECK constraint failed: ";

  private SqlErrors() {}

  /**
   * The exception for a message of D1, which does not say which statement failed.
   *
   * @param d1Message D1's message, as {@code UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT}
   * @param request the statements of the request
   * @param where the database, for the message, or null
   */
  public static D1SqlException from(
      String d1Message, List<Statement> request, @Nullable String where) {
    return from(d1Message, request, where, HttpAnswer.NONE);
  }

  /** The same, with the HTTP answer that the message came in. */
  public static D1SqlException from(
      String d1Message, List<Statement> request, @Nullable String where, HttpAnswer answer) {
    SqlMessage message = SqlMessage.parse(d1Message);
    Subject subject = Subject.of(message);
    Culprit culprit = Culprit.find(request, subject.name(), message.offset());
    Statement only = request.size() == 1 ? request.get(0) : null;
    return of(new SqlFailure(message, culprit, where, answer, null), subject, only);
  }

  /**
   * The exception for a statement that is known to have failed.
   *
   * @param failed the statement's index in the request
   * @param cause what the engine reported
   */
  public static D1SqlException at(
      int failed,
      String d1Message,
      List<Statement> request,
      @Nullable String where,
      Throwable cause) {
    SqlMessage message = SqlMessage.parse(d1Message);
    Culprit culprit = Culprit.at(request, failed, message.offset());
    SqlFailure failure = new SqlFailure(message, culprit, where, HttpAnswer.NONE, cause);
    return of(failure, Subject.of(message), request.get(failed));
  }

  private static D1SqlException of(
      SqlFailure failure, Subject subject, @Nullable Statement statement) {
    SqlMessage message = failure.message();
    StaleRow stale = StaleRow.of(message.reason());
    if (stale != null) {
      return new D1VersionException(failure, stale);
    }
    ForeignRow foreign = ForeignRow.of(message.reason());
    if (foreign != null) {
      return new D1TenantException(failure, foreign);
    }
    if (!isConstraint(message)) {
      return new D1SqlException(failure);
    }
    String reason = message.reason();
    if (isRaisedByTrigger(message)) {
      return new D1ConstraintException(failure, null, List.of());
    }
    if (reason.startsWith(Subject.UNIQUE)) {
      return new D1UniqueException(failure, subject);
    }
    if (reason.startsWith(Subject.NOT_NULL)) {
      return new D1NotNullException(failure, subject);
    }
    String written = statement == null ? null : WrittenTable.of(statement.sql());
    if (reason.startsWith(FOREIGN_KEY)) {
      return new D1ForeignKeyException(failure, written);
    }
    String check = message.after(CHECK);
    return check != null
        ? new D1CheckException(failure, written, check)
        : new D1ConstraintException(failure, subject.table(), subject.columns());
  }

  private static boolean isConstraint(SqlMessage message) {
    return "SQLITE_CONSTRAINT".equals(message.code());
  }

  /** A trigger may raise any text, even one that looks like a constraint's. */
  private static boolean isRaisedByTrigger(SqlMessage message) {
    return "SQLITE_CONSTRAINT_TRIGGER".equals(message.extendedCode());
  }
}
