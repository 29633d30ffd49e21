package dev.dione.manage;

/**
 * A database that was set back.
 *
 * @param bookmark the state that it has now
 * @param previousBookmark the state that it had: restoring this one undoes it
 * @param message what Cloudflare says; may be empty
 */
public record Restored(String bookmark, String previousBookmark, String message) {}
