package dev.dione.manage;

/**
 * An export that has ended.
 *
 * @param filename the name that Cloudflare gave the file
 * @param bookmark the state of the database that was exported, for Time Travel; empty if not told
 * @param sizeBytes the size of the file
 */
public record ExportResult(String filename, String bookmark, long sizeBytes) {}
