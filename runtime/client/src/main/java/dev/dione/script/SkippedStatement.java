package dev.dione.script;

/**
 * A statement of a script that was not sent, because D1 refuses it and the script means the same
 * without it, or nearly.
 *
 * @param line where it begins, from 1
 * @param sql its text
 * @param reason why, and what to do if it matters
 */
public record SkippedStatement(long line, String sql, String reason) {}
