package dev.dione.manage;

/**
 * Is told how far an import or export has come. It is called on the caller's thread and on others,
 * one call at a time, and should return soon.
 */
@FunctionalInterface
public interface TransferListener {
  /** Does nothing. */
  TransferListener NONE = progress -> {};

  /** Something went on. */
  void progress(TransferProgress progress);
}
