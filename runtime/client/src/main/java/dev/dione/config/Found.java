package dev.dione.config;

/**
 * A setting's value and where it is from.
 *
 * @param value the value, without white space around it
 * @param place such as {@code CLOUDFLARE_ACCOUNT_ID in the environment} or {@code wrangler.jsonc:4}
 */
record Found(String value, String place) {
  /** The place alone: the value may be a secret. */
  @Override
  public String toString() {
    return "value from " + place;
  }
}
