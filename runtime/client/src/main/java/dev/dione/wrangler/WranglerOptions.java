package dev.dione.wrangler;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How wrangler is found and run. Immutable; the {@code with…} methods give changed copies.
 *
 * @param folder the working directory: there and above wrangler looks for its file ({@code
 *     wrangler.jsonc}, {@code .json} or {@code .toml}), and Dione for {@code node_modules}
 * @param executable the wrangler to run; null looks for {@code node_modules/.bin/wrangler} in the
 *     folder and above, then on the PATH, then asks {@code npx --no-install}
 * @param environment the section {@code env.<name>} of the wrangler file; null leaves it to
 *     wrangler ({@code CLOUDFLARE_ENV}, or none)
 * @param persistTo where the local database is kept; null is wrangler's {@code .wrangler/state}.
 *     Without meaning for a remote database
 * @param timeoutMillis how long one request may take, in milliseconds; 0 is no limit
 * @param variables environment variables for wrangler, beside those of this process; they may hold
 *     a token, and are in no message
 */
public record WranglerOptions(
    Path folder,
    @Nullable Path executable,
    @Nullable String environment,
    @Nullable Path persistTo,
    int timeoutMillis,
    Map<String, String> variables) {
  // A request was seen to take 3 to 8 seconds (wrangler 4.164.0 on 2 cores, 2026-11-20), and D1
  // itself ends one after 30 (https://developers.cloudflare.com/d1/platform/limits/, 2026-11-20).
  private static final int DEFAULT_TIMEOUT_MILLIS = 120_000;

  /** Checks the values. */
  public WranglerOptions {
    if (timeoutMillis < 0) {
      throw new IllegalArgumentException("A timeout must be 0 (none) or more: " + timeoutMillis);
    }
    if (environment != null && !environment.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
      throw new IllegalArgumentException("No name of an environment: '" + environment + "'");
    }
    variables = Map.copyOf(variables);
  }

  /** This process's working directory, wrangler's own defaults, and a timeout of 2 minutes. */
  public static WranglerOptions defaults() {
    return new WranglerOptions(Path.of(""), null, null, null, DEFAULT_TIMEOUT_MILLIS, Map.of());
  }

  /** The same in another working directory. */
  public WranglerOptions withFolder(Path other) {
    return new WranglerOptions(other, executable, environment, persistTo, timeoutMillis, variables);
  }

  /** The same with this wrangler. */
  public WranglerOptions withExecutable(Path file) {
    return new WranglerOptions(folder, file, environment, persistTo, timeoutMillis, variables);
  }

  /** The same with a section {@code env.<name>} of the wrangler file. */
  public WranglerOptions withEnvironment(String name) {
    return new WranglerOptions(folder, executable, name, persistTo, timeoutMillis, variables);
  }

  /** The same with another place for the local database. */
  public WranglerOptions withPersistTo(Path state) {
    return new WranglerOptions(folder, executable, environment, state, timeoutMillis, variables);
  }

  /** The same with another limit for one request, in milliseconds; 0 is none. */
  public WranglerOptions withTimeoutMillis(int millis) {
    return new WranglerOptions(folder, executable, environment, persistTo, millis, variables);
  }

  /** The same with one more environment variable for wrangler. */
  public WranglerOptions withVariable(String name, String value) {
    Map<String, String> more = new TreeMap<>(variables);
    more.put(name, value);
    return new WranglerOptions(folder, executable, environment, persistTo, timeoutMillis, more);
  }

  /** The options without the values of the variables. */
  @Override
  public String toString() {
    return "WranglerOptions(folder %s, executable %s, environment %s, state %s, %d ms, variables %s)"
        .formatted(
            folder,
            executable == null ? "looked for" : executable,
            environment == null ? "none given" : environment,
            persistTo == null ? "wrangler's" : persistTo,
            timeoutMillis,
            new TreeMap<>(variables).keySet());
  }
}
