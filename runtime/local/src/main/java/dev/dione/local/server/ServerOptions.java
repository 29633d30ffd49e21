package dev.dione.local.server;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * How a local server is set up. Immutable; the {@code with…} methods give changed copies.
 *
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param token the token that clients must send; {@link #defaults} makes a random one
 * @param accountId the one account that the server knows
 * @param databaseId the one database that the server knows
 * @param maxBodyBytes the largest request body that it takes, in bytes
 */
public record ServerOptions(
    int port, String token, String accountId, String databaseId, long maxBodyBytes) {
  private static final int TOKEN_BYTES = 30;
  // The open-source D1 engine took 120 MB (workerd 1.20261117.1, 2026-11-20); production's limit is
  // not documented.
  private static final long DEFAULT_MAX_BODY_BYTES = 128L << 20;

  /** Checks the values. */
  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("The port must be from 0 (any) to 65535: " + port);
    }
    if (token.isEmpty() || !token.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
      throw new IllegalArgumentException("The token must be ASCII without spaces, and not empty");
    }
    if (maxBodyBytes < 1) {
      throw new IllegalArgumentException("The largest body must be 1 byte or more");
    }
  }

  /**
   * A free port, a random token, the account {@code local}, the database {@code
   * 00000000-0000-4000-8000-000000000001}, and bodies of up to 128 MiB.
   */
  public static ServerOptions defaults() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return new ServerOptions(
        0,
        Base64.getUrlEncoder().encodeToString(random),
        "local",
        "00000000-0000-4000-8000-000000000001",
        DEFAULT_MAX_BODY_BYTES);
  }

  /** The same with another port; 0 takes a free one. */
  public ServerOptions withPort(int otherPort) {
    return new ServerOptions(otherPort, token, accountId, databaseId, maxBodyBytes);
  }

  /** The same with another token. */
  public ServerOptions withToken(String otherToken) {
    return new ServerOptions(port, otherToken, accountId, databaseId, maxBodyBytes);
  }

  /** The same for another account and database. */
  public ServerOptions withDatabase(String otherAccountId, String otherDatabaseId) {
    return new ServerOptions(port, token, otherAccountId, otherDatabaseId, maxBodyBytes);
  }

  /** The same with another limit for bodies, in bytes. */
  public ServerOptions withMaxBodyBytes(long bytes) {
    return new ServerOptions(port, token, accountId, databaseId, bytes);
  }

  /** The options without the token. */
  @Override
  public String toString() {
    return "ServerOptions(port %d, database %s of account %s, bodies of up to %d bytes, token hidden)"
        .formatted(port, databaseId, accountId, maxBodyBytes);
  }
}
