package dev.dione.load;

/** Is told how a load goes; called by one thread at a time, and waited for. */
@FunctionalInterface
public interface LoadListener {
  /** A request was done. */
  void progress(LoadProgress progress);

  /** A row could not be written; with {@link OnError#STOP} it is the last event. */
  default void failed(FailedRow row) {}
}
