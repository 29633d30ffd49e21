package dev.dione.manage;

/** What an import or export is doing. */
public enum TransferStep {
  /** The file is read for its checksum. */
  HASHING,
  /** The file is on its way to Cloudflare. */
  UPLOADING,
  /** D1 imports or exports; the database answers no queries meanwhile. */
  RUNNING,
  /** The file is on its way from Cloudflare. */
  DOWNLOADING
}
