package dev.dione;

import java.util.OptionalLong;

/**
 * What a write of one or many entities did. All of it was one atomic request.
 *
 * @param written rows inserted, changed or deleted
 * @param inserted how many of the written were new rows: known for an insert, and for an upsert
 *     that asked with {@code countInserted}
 * @param unchanged rows that were left alone: already as the entity says, or (for an update or
 *     delete) not there
 * @param writtenOrUnchanged rows of a request that was sent again after its first answer was lost:
 *     they are as the entities say, but nobody knows whether that changed them; 0 otherwise
 * @param merged entities that came later in the call with the key of an earlier one, and were
 *     folded into it before sending
 * @param bytes bytes of the parameters sent, in UTF-8
 * @param rowsRead rows read as D1 bills them; absent on the local engine
 * @param rowsWritten rows written with their index entries, as D1 bills them; an estimate on the
 *     local engine, and 0 exactly when nothing was written
 */
public record BulkResult(
    long written,
    OptionalLong inserted,
    long unchanged,
    long writtenOrUnchanged,
    long merged,
    long bytes,
    OptionalLong rowsRead,
    long rowsWritten) {

  /** The same with more unchanged and more merged rows. */
  public BulkResult withMore(long moreUnchanged, long moreMerged) {
    return new BulkResult(
        written,
        inserted,
        unchanged + moreUnchanged,
        writtenOrUnchanged,
        merged + moreMerged,
        bytes,
        rowsRead,
        rowsWritten);
  }
}
