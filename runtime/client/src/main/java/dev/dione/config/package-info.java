/**
 * Finds which database, account and token to use: in code, in environment variables, in {@code
 * .env}, and in wrangler's own configuration files.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.config;
