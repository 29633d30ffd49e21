package dev.dione.local.wrangler;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The name of a database's file: the id of the Durable Object that Miniflare runs it in, made of
 * the database's id (workerd, {@code server/actor-id-impl.c++}; wrangler 4.164.0, seen 2026-11-20).
 */
final class StateFileName {
  static final String OBJECT = "miniflare-D1DatabaseObject";
  private static final int HALF = 16;

  private StateFileName() {}

  /** {@code <64 hex digits>.sqlite}. */
  static String of(String databaseId) {
    try {
      byte[] key =
          MessageDigest.getInstance("SHA-256").digest(OBJECT.getBytes(StandardCharsets.UTF_8));
      byte[] name = signed(key, databaseId.getBytes(StandardCharsets.UTF_8));
      byte[] check = signed(key, name);
      HexFormat hex = HexFormat.of();
      return hex.formatHex(name) + hex.formatHex(check) + ".sqlite";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JVM has no SHA-256", e); // each one must have it
    }
  }

  private static byte[] signed(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return Arrays.copyOf(mac.doFinal(text), HALF);
  }
}
