package dev.dione.rest;

import dev.dione.error.D1ConfigException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Which Cloudflare account, with which token, and how long to wait. Immutable; the {@code with…}
 * methods give changed copies. The token is in no text that this class makes.
 */
public final class AccountConfig {
  private static final int DEFAULT_CONNECT_TIMEOUT_MILLIS = 10_000;
  // D1 itself ends a request after 30 seconds
  // (https://developers.cloudflare.com/d1/platform/limits/, read 2026-11-20); a large answer takes
  // its time on the way.
  private static final int DEFAULT_CALL_TIMEOUT_MILLIS = 60_000;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1");

  private final String accountId;
  private final String apiToken;
  private final HttpUrl baseUrl;
  private final int connectTimeoutMillis;
  private final int callTimeoutMillis;
  private final @Nullable RateLimit rateLimit;

  private AccountConfig(
      String accountId,
      String apiToken,
      HttpUrl baseUrl,
      int connectTimeoutMillis,
      int callTimeoutMillis,
      @Nullable RateLimit rateLimit) {
    this.accountId = accountId;
    this.apiToken = apiToken;
    this.baseUrl = baseUrl;
    this.connectTimeoutMillis = connectTimeoutMillis;
    this.callTimeoutMillis = callTimeoutMillis;
    this.rateLimit = rateLimit;
  }

  /**
   * A configuration for Cloudflare's API with the default timeouts: 10 seconds to connect, 60 for a
   * whole call.
   *
   * @param accountId the account
   * @param apiToken a token of that account
   * @throws D1ConfigException if one of them cannot be what it should be
   */
  public static AccountConfig of(String accountId, String apiToken) {
    requireId("account", accountId);
    requireGiven("API token", apiToken);
    if (!TOKEN.matcher(apiToken).matches()) {
      throw new D1ConfigException(
          "The API token is empty, or holds a space, a line break or a letter outside ASCII");
    }
    return new AccountConfig(
        accountId,
        apiToken,
        checkedUrl(D1Config.DEFAULT_BASE_URL),
        DEFAULT_CONNECT_TIMEOUT_MILLIS,
        DEFAULT_CALL_TIMEOUT_MILLIS,
        null);
  }

  /**
   * The configuration that the environment variables give: {@code CLOUDFLARE_ACCOUNT_ID}, {@code
   * CLOUDFLARE_API_TOKEN}, and {@code CLOUDFLARE_API_BASE_URL}, which may be missing. Other names
   * that are read: {@code CF_…} for {@code CLOUDFLARE_…}, {@code D1_ACCOUNT_ID} and {@code
   * D1_API_TOKEN}.
   *
   * @throws D1ConfigException if variables are missing (the message names all of them) or wrong
   */
  public static AccountConfig fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  /** The same from variables that come from elsewhere, such as a file. */
  public static AccountConfig fromEnvironment(Map<String, String> variables) {
    return EnvironmentReader.readAccount(variables);
  }

  /**
   * The same configuration for another API address, such as a local server's.
   *
   * @param url https, or http to this machine itself; without user, query and fragment
   * @throws D1ConfigException if it is no such address
   */
  public AccountConfig withBaseUrl(String url) {
    HttpUrl checked = checkedUrl(url);
    return new AccountConfig(
        accountId, apiToken, checked, connectTimeoutMillis, callTimeoutMillis, rateLimit);
  }

  /** The same configuration with another limit for connecting, in milliseconds; 0 is no limit. */
  public AccountConfig withConnectTimeoutMillis(int millis) {
    return new AccountConfig(
        accountId, apiToken, baseUrl, checkedMillis(millis), callTimeoutMillis, rateLimit);
  }

  /**
   * The same configuration with another limit for a whole call, from the first byte sent to the
   * last byte read, in milliseconds; 0 is no limit.
   */
  public AccountConfig withCallTimeoutMillis(int millis) {
    return new AccountConfig(
        accountId, apiToken, baseUrl, connectTimeoutMillis, checkedMillis(millis), rateLimit);
  }

  /**
   * The same configuration with another limit of requests, which all connections of this process
   * with the same token, address and limit share.
   */
  public AccountConfig withRateLimit(RateLimit limit) {
    return new AccountConfig(
        accountId, apiToken, baseUrl, connectTimeoutMillis, callTimeoutMillis, limit);
  }

  /** The same configuration with another limit for a whole call; zero is none. */
  AccountConfig withCallLimit(Duration limit) {
    return withCallTimeoutMillis((int) Math.min(Integer.MAX_VALUE, limit.toMillis()));
  }

  /** The account. */
  public String accountId() {
    return accountId;
  }

  /** The API's address, without a slash at its end. */
  public String baseUrl() {
    String url = baseUrl.toString();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** The limit for connecting, in milliseconds; 0 is none. */
  public int connectTimeoutMillis() {
    return connectTimeoutMillis;
  }

  /** The limit for a whole call, in milliseconds; 0 is none. */
  public int callTimeoutMillis() {
    return callTimeoutMillis;
  }

  /**
   * How many requests may leave this process with the token; by default {@link
   * RateLimit#cloudflare} over https, and {@link RateLimit#none} to a server on this machine.
   */
  public RateLimit rateLimit() {
    if (rateLimit != null) {
      return rateLimit;
    }
    return isPlain() ? RateLimit.none() : RateLimit.cloudflare();
  }

  /** The token; for the Authorization header only. */
  String apiToken() {
    return apiToken;
  }

  /** The text with the token taken out, should a server have sent it back. */
  String withoutToken(String text) {
    return text.replace(apiToken, "(token)");
  }

  /** Whether the way is plain http, which goes to this machine only. */
  boolean isPlain() {
    return !baseUrl.isHttps();
  }

  /** The account's address, which endpoints begin with. */
  HttpUrl.Builder endpoint() {
    return baseUrl.newBuilder().addPathSegments("accounts/" + accountId);
  }

  /** The configuration without the token. */
  @Override
  public String toString() {
    return "AccountConfig(account %s at %s, token hidden)".formatted(accountId, baseUrl());
  }

  static void requireId(String what, String id) {
    requireGiven(what + " id", id);
    if (!ID.matcher(id).matches()) {
      throw new D1ConfigException("The %s id is not one: '%s'".formatted(what, id));
    }
  }

  /** What comes from the environment is null where the variable is not set. */
  private static void requireGiven(String what, @Nullable String value) {
    if (value == null) {
      throw new D1ConfigException(
          "The %s is null: is its variable set? D1Config.fromEnvironment() names those that are missing"
              .formatted(what));
    }
  }

  /** Whether what is sent to the address stays secret: by https, or because it stays here. */
  static boolean isSafe(HttpUrl url) {
    return url.isHttps() || LOOPBACK.matcher(url.host()).matches();
  }

  private static HttpUrl checkedUrl(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || parsed.host().isEmpty()) {
      throw new D1ConfigException("The API address must be an http or https address");
    }
    if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
      throw new D1ConfigException("The API address must not hold a user name or password");
    }
    if (parsed.query() != null || parsed.fragment() != null) {
      throw new D1ConfigException("The API address must not hold '?' or '#': " + parsed.redact());
    }
    if (!isSafe(parsed)) {
      throw new D1ConfigException(
          "The API address %s would send the token unencrypted: use https (http is for this machine only)"
              .formatted(parsed.redact()));
    }
    return parsed;
  }

  static int checkedMillis(int millis) {
    if (millis < 0) {
      throw new IllegalArgumentException("A timeout must be 0 (none) or more: " + millis);
    }
    return millis;
  }
}
