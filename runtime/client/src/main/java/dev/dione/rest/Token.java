package dev.dione.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whose limits count: a token at an address of the API. The token itself is not kept.
 *
 * @param digest a hash of the token
 * @param baseUrl the API's address
 */
record Token(String digest, String baseUrl) {
  static Token of(AccountConfig account) {
    return new Token(digest(account.apiToken()), account.baseUrl());
  }

  private static String digest(String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
