package dev.dione.contract;

/**
 * How to reach a database with bare HTTP.
 *
 * @param url its address, up to its id and without a slash at the end
 * @param token the token to send
 */
public record HttpDatabase(String url, String token) {
  /** The database without its token. */
  @Override
  public String toString() {
    return url;
  }
}
