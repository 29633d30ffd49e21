package dev.dione.manage;

import dev.dione.Meta;

/**
 * An import that has ended.
 *
 * @param queries how many statements were run
 * @param bookmark the state of the database after it, for Time Travel; empty if not told
 * @param meta what the statements did together
 * @param sizeBytes the size of the file
 * @param uploaded whether the file was sent; false if Cloudflare still had it
 */
public record ImportResult(
    long queries, String bookmark, Meta meta, long sizeBytes, boolean uploaded) {}
