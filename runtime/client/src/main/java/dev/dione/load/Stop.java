package dev.dione.load;

/** Says why a load ended early. */
final class Stop {
  private Stop() {}

  /** The exception of a load. */
  static D1LoadException of(Throwable reason, LoadReport report) {
    String done =
        "%,d rows are stored, of %,d read"
            .formatted(
                report.written()
                    + report.unchanged()
                    + report.writtenOrUnchanged()
                    + report.merged()
                    + report.resumed(),
                report.read());
    if (reason instanceof StoppedException stopped) {
      FailedRow row = stopped.row();
      String id = row.id().isEmpty() ? "" : " (id " + row.id() + ")";
      String count =
          report.failed() == 1 ? "" : ", the %,dth that failed".formatted(report.failed());
      return new D1LoadException(
          "The load stopped at row %,d of %s%s%s: %s. %s"
              .formatted(row.row(), row.entity(), id, count, row.reason(), done),
          report,
          stopped.failure());
    }
    if (reason instanceof InterruptedException) {
      return new D1LoadException("The load was interrupted. " + done, report, reason);
    }
    return new D1LoadException(
        "The load stopped: %s. %s".formatted(reason.getMessage(), done), report, reason);
  }
}
