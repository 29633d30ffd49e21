package dev.dione.engine;

/**
 * What the engine says about one executed statement, after D1's {@code meta}. How many rows were
 * read it cannot know.
 *
 * @param durationMillis time from the first step to the last row, in milliseconds
 * @param changes the difference of {@code total_changes()}: trigger and cascade work included
 * @param lastRowId the connection's last inserted rowid: a leftover after anything but an insert
 * @param changedDb whether changes, last rowid or size differ from before, as D1 tells it: false
 *     after an ALTER TABLE that fits the pages there are
 * @param sizeAfterBytes the size of the database, in bytes
 * @param rowsWrittenEstimate rows written with their index entries, estimated: changes times the
 *     table and the indexes that the statement writes; 0 exactly when nothing was written
 */
public record EngineMeta(
    double durationMillis,
    long changes,
    long lastRowId,
    boolean changedDb,
    long sizeAfterBytes,
    long rowsWrittenEstimate) {}
