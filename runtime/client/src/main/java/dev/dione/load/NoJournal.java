package dev.dione.load;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps nothing. */
record NoJournal(UUID load, Instant now) implements Journal {
  NoJournal(Instant now) {
    this(UUID.randomUUID(), now);
  }

  @Override
  public DoneRows done(int part) {
    return new DoneRows("");
  }

  @Override
  public List<FailedRow> failedBefore() {
    return List.of();
  }

  @Override
  public boolean isKept() {
    return false;
  }

  @Override
  public void sent(RowRange range) {
    // nobody asks
  }

  @Override
  public void undone(RowRange range) {
    // nobody asks
  }

  @Override
  public void done(RowRange range, String first) {
    // nobody asks
  }

  @Override
  public void failed(RowRange range, FailedRow row) {
    // nobody asks
  }

  @Override
  public void ended() {
    // nobody asks
  }

  @Override
  public void close() {
    // holds nothing
  }
}
