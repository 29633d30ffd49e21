package dev.dione.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to do about Cloudflare's error codes. Sources: packages/wrangler/src/d1/create.ts (7406,
 * 7502) and packages/wrangler/src/utils of workers-sdk (10007, 10090), and Pages' answers as its
 * issues show them (8000007), read 2026-11-20.
 */
final class ErrorCodes {
  private static final Map<Integer, String> MISSING =
      Map.of(
          7404, "the id of the database",
          10007, "the name of the Worker",
          10090, "the name of the Worker",
          8000007, "the name of the Pages project");
  private static final Map<Integer, String> ADVICE =
      Map.of(
          7406, "Delete databases that you no longer need, or ask Cloudflare for a higher limit",
          7502, "Choose another name, or get the database that has it");

  private ErrorCodes() {}

  /** What the code says is not there, or null. */
  static @Nullable String missing(int code) {
    return MISSING.get(code);
  }

  /** What to do, or null. */
  static @Nullable String advice(int code) {
    return ADVICE.get(code);
  }
}
