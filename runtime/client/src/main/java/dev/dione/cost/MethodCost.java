package dev.dione.cost;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one DAO method cost.
 *
 * @param method the method, such as {@code EventDao.upcoming}, or {@link CostReport#SQL}
 * @param calls how often it was called, failed calls left out; each page of a stream is a call
 * @param failedCalls calls whose request failed: D1 tells nothing of their rows
 * @param rowsReturned rows that came back
 * @param rowsRead rows that D1 bills as read; empty if that is not known of all calls, as on the
 *     local engine
 * @param rowsWritten rows that D1 bills as written, index entries counted; an estimate unless
 *     {@code rowsWrittenExact}
 * @param rowsWrittenExact whether all rows written are D1's counts
 * @param dollars the price of these rows in US dollars, as if none were included in the plan; empty
 *     unless both counts are exact
 */
public record MethodCost(
    String method,
    long calls,
    long failedCalls,
    long rowsReturned,
    OptionalLong rowsRead,
    long rowsWritten,
    boolean rowsWrittenExact,
    Optional<BigDecimal> dollars) {}
