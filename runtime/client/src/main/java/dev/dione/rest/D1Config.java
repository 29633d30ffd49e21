package dev.dione.rest;

import dev.dione.config.Choice;
import dev.dione.config.Discovery;
import dev.dione.error.D1ConfigException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * Which database, with which token, and how long to wait. Immutable; the {@code with…} methods give
 * changed copies. The token is in no text that this class makes.
 */
public final class D1Config {
  /** Cloudflare's API. */
  public static final String DEFAULT_BASE_URL = "https://api.cloudflare.com/client/v4";

  private final AccountConfig account;
  private final String databaseId;
  private final SendRules rules;

  private D1Config(AccountConfig account, String databaseId, SendRules rules) {
    this.account = account;
    this.databaseId = databaseId;
    this.rules = rules;
  }

  /**
   * A configuration for Cloudflare's API with the default timeouts: 10 seconds to connect, 60 for a
   * whole call.
   *
   * @param accountId the account that owns the database
   * @param databaseId the database's id (a UUID), not its name
   * @param apiToken a token with "Account &gt; D1 &gt; Edit"
   * @throws D1ConfigException if one of them cannot be what it should be
   */
  public static D1Config of(String accountId, String databaseId, String apiToken) {
    return of(AccountConfig.of(accountId, apiToken), databaseId);
  }

  /**
   * The configuration of a database of an account, with the account's token, address and timeouts.
   *
   * @param databaseId the database's id (a UUID), not its name
   * @throws D1ConfigException if it cannot be an id
   */
  public static D1Config of(AccountConfig account, String databaseId) {
    AccountConfig.requireId("database", databaseId);
    return new D1Config(account, databaseId, SendRules.defaults());
  }

  /**
   * The configuration that the environment variables give: {@code CLOUDFLARE_ACCOUNT_ID}, {@code
   * D1_DATABASE_ID}, {@code CLOUDFLARE_API_TOKEN}, and {@code CLOUDFLARE_API_BASE_URL}, which may
   * be missing. Other names that are read: {@code CF_…} for {@code CLOUDFLARE_…}, {@code
   * D1_ACCOUNT_ID} and {@code D1_API_TOKEN}.
   *
   * @throws D1ConfigException if variables are missing (the message names all of them) or wrong
   */
  public static D1Config fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  /** The same from variables that come from elsewhere, such as a file. */
  public static D1Config fromEnvironment(Map<String, String> variables) {
    return EnvironmentReader.read(variables);
  }

  /**
   * The configuration that is found from the working folder, with this process's environment
   * variables. A setting is taken from the first of these places that has it:
   *
   * <ol>
   *   <li>the choices given here;
   *   <li>environment variables: {@code CLOUDFLARE_API_TOKEN}, {@code CLOUDFLARE_ACCOUNT_ID},
   *       {@code D1_DATABASE} (a name or binding), {@code D1_DATABASE_ID}, {@code
   *       CLOUDFLARE_API_BASE_URL}, {@code CLOUDFLARE_ENV} and {@code
   *       CLOUDFLARE_COMPLIANCE_REGION}, or the aliases {@code CF_…} that wrangler knows, or {@code
   *       D1_API_TOKEN} and {@code D1_ACCOUNT_ID};
   *   <li>the same names in {@code .env} of the folder, or else beside the wrangler file;
   *   <li>{@code account_id}, {@code compliance_region} and {@code d1_databases} of the {@code
   *       wrangler.json}, {@code wrangler.jsonc} or {@code wrangler.toml} in the folder or above
   *       it.
   * </ol>
   *
   * <p>A database without an id is looked up by its name, which costs one request.
   *
   * @throws D1ConfigException if settings are missing, wrong or contradict each other; the message
   *     lists what was looked for, where, and what was found, without the token
   * @throws dev.dione.error.D1NotFoundException if no database has the name
   * @throws dev.dione.error.D1Exception if the look-up fails
   */
  public static D1Config discover(Choice... choices) {
    return discover(Path.of(""), System.getenv(), choices);
  }

  /** The same from another folder, with other variables. */
  public static D1Config discover(Path folder, Map<String, String> environment, Choice... choices) {
    return DiscoveredConfig.of(Discovery.run(folder, environment, List.of(choices)));
  }

  /**
   * The same configuration for another API address, such as a local server's.
   *
   * @param url https, or http to this machine itself; without user, query and fragment
   * @throws D1ConfigException if it is no such address
   */
  public D1Config withBaseUrl(String url) {
    return new D1Config(account.withBaseUrl(url), databaseId, rules);
  }

  /** The same configuration with another limit for connecting, in milliseconds; 0 is no limit. */
  public D1Config withConnectTimeoutMillis(int millis) {
    return new D1Config(account.withConnectTimeoutMillis(millis), databaseId, rules);
  }

  /**
   * The same configuration with another limit for a whole call, from the first byte sent to the
   * last row read, in milliseconds; 0 is no limit.
   */
  public D1Config withCallTimeoutMillis(int millis) {
    return new D1Config(account.withCallTimeoutMillis(millis), databaseId, rules);
  }

  /** The same configuration with another policy for requests that fail. */
  public D1Config withRetries(RetryPolicy policy) {
    return with(new SendRules(policy, rules.circuit(), rules.stallTimeoutMillis()));
  }

  /** The same configuration with another limit of requests. */
  public D1Config withRateLimit(RateLimit limit) {
    return new D1Config(account.withRateLimit(limit), databaseId, rules);
  }

  /** The same configuration with another rule for when the API is down. */
  public D1Config withCircuit(CircuitRule rule) {
    return with(new SendRules(retries(), rule, rules.stallTimeoutMillis()));
  }

  /**
   * The same configuration with another limit for how long no byte of an answer may come, in
   * milliseconds; 0 is no limit. By default 35 seconds, because D1 itself works on a request for at
   * most 30 (https://developers.cloudflare.com/d1/platform/limits/, read 2026-11-20).
   */
  public D1Config withStallTimeoutMillis(int millis) {
    int checked = AccountConfig.checkedMillis(millis);
    return with(new SendRules(retries(), rules.circuit(), checked));
  }

  private D1Config with(SendRules changed) {
    return new D1Config(account, databaseId, changed);
  }

  /** What is done with requests that fail; {@link RetryPolicy#defaults} by default. */
  public RetryPolicy retries() {
    return rules.retries();
  }

  /**
   * How many requests may leave this process with the token; by default {@link
   * RateLimit#cloudflare} over https, and {@link RateLimit#none} to a server on this machine.
   */
  public RateLimit rateLimit() {
    return account.rateLimit();
  }

  /** When no request is sent, because the API is down; {@link CircuitRule#defaults} by default. */
  public CircuitRule circuit() {
    return rules.circuit();
  }

  /** How long no byte of an answer may come, in milliseconds; 0 is no limit. */
  public int stallTimeoutMillis() {
    return rules.stallTimeoutMillis();
  }

  /** The account that owns the database. */
  public String accountId() {
    return account.accountId();
  }

  /** The database's id. */
  public String databaseId() {
    return databaseId;
  }

  /** The API's address, without a slash at its end. */
  public String baseUrl() {
    return account.baseUrl();
  }

  /** The limit for connecting, in milliseconds; 0 is none. */
  public int connectTimeoutMillis() {
    return account.connectTimeoutMillis();
  }

  /** The limit for a whole call, in milliseconds; 0 is none. */
  public int callTimeoutMillis() {
    return account.callTimeoutMillis();
  }

  /** The account that owns the database, with the same token, address and timeouts. */
  public AccountConfig account() {
    return account;
  }

  /** The token; for the Authorization header only. */
  String apiToken() {
    return account.apiToken();
  }

  /** The address of the database's endpoint. */
  HttpUrl endpoint(String name) {
    return account.endpoint().addPathSegments("d1/database/" + databaseId + "/" + name).build();
  }

  /** The configuration without the token. */
  @Override
  public String toString() {
    return "D1Config(database %s of account %s at %s, token hidden)"
        .formatted(databaseId, accountId(), baseUrl());
  }
}
