package dev.dione.error;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The account's daily limit of the free plan is used up: nothing was run, and nothing will be
 * before midnight UTC, unless the account gets another plan
 * (https://developers.cloudflare.com/d1/platform/pricing/, read 2026-11-20). It is not sent again.
 */
public final class D1QuotaException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final Instant resetsAt;

  /** An error with the message and the answer that it came with. */
  public D1QuotaException(String message, HttpAnswer answer) {
    super(message, answer, null);
    resetsAt = LocalDate.now(ZoneOffset.UTC).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** When the limit begins anew: the midnight UTC that follows. */
  public Instant resetsAt() {
    return resetsAt;
  }
}
