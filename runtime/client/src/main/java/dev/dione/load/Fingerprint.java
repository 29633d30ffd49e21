package dev.dione.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells a load from others: by database, tenant, DAO methods and their SQL. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<LoadPart<?>> parts) {
    StringBuilder text = new StringBuilder();
    for (LoadPart<?> part : parts) {
      text.append(part.d1().description()).append('\n');
      text.append(part.d1().scope().tenant()).append('\n');
      text.append(part.write().origin()).append('\n');
      text.append(part.write().sql()).append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
