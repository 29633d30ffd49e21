package dev.dione.dialect.sql;

/**
 * A statement of a script.
 *
 * @param sql its text, from its first token to its last: without the semicolon that ends it
 * @param line the line of the script that it begins on, from 1
 * @param number how many of the script's statements it is, from 1; empty ones do not count
 */
public record ScriptStatement(String sql, long line, long number) {}
