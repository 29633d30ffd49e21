package dev.dione;

import java.util.OptionalLong;

/**
 * What D1 says about one executed statement (its {@code meta} object).
 *
 * <p>Source: https://developers.cloudflare.com/d1/worker-api/return-object/, read 2026-11-20;
 * fields that a transport does not send are absent or 0.
 *
 * @param durationMillis time spent in SQL, in milliseconds
 * @param changes rows changed, trigger and cascade work included
 * @param lastRowId the connection's last inserted rowid: a leftover after anything but an insert
 * @param changedDb whether the database changed
 * @param sizeAfterBytes the database's size, in bytes
 * @param rowsRead rows read, which D1 bills; absent on the local engine, which cannot know
 * @param rowsWritten rows written with their index entries, which D1 bills
 * @param rowsWrittenExact whether rowsWritten is D1's count rather than the engine's estimate
 *     (which is 0 exactly when nothing was written)
 */
public record Meta(
    double durationMillis,
    long changes,
    long lastRowId,
    boolean changedDb,
    long sizeAfterBytes,
    OptionalLong rowsRead,
    long rowsWritten,
    boolean rowsWrittenExact) {}
