package dev.dione.wrangler;

import dev.dione.error.D1ConfigException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1RequestTooLargeException;
import dev.dione.error.HttpAnswer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the way before D1 is asked, told by what wrangler, npx, Node or the shell say. */
final class KnownTrouble {
  private static final String NODE = "Node.js 22.12 or later";

  private KnownTrouble() {}

  /** The exception for it, or null if it is nothing known. */
  static @Nullable D1Exception of(String said, String where) {
    if (has(said, "Argument list too long", "E2BIG")) {
      return tooLong();
    }
    if (has(said, "fetch failed", "ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT")) {
      return new D1ConnectionException(
          "wrangler got no answer from Cloudflare: " + said + " (is there a network?)",
          true,
          HttpAnswer.NONE,
          null);
    }
    String setting = setting(said, where);
    return setting == null ? null : new D1ConfigException(setting);
  }

  /** More than the system takes in a command line. */
  static D1RequestTooLargeException tooLong() {
    return new D1RequestTooLargeException(
        "The statements do not fit into one command line (Linux takes 131,071 bytes in an argument, macOS about 1,000,000 in all), and wrangler takes SQL for a remote database in no other way that has results. Nothing was sent. Use smaller batches, or REST");
  }

  private static @Nullable String setting(String said, String where) {
    if (has(said, "Couldn't find a D1 DB")) {
      return said
          + " Asked at "
          + where
          + ": a database is found by the binding or database_name of d1_databases, in the environment that is chosen";
    }
    if (has(said, "CLOUDFLARE_API_TOKEN environment variable", "wrangler login")) {
      return "wrangler has no credentials that it can use: run 'wrangler login', or set CLOUDFLARE_API_TOKEN. It said: "
          + said;
    }
    if (has(said, "More than one account")) {
      return "wrangler can use several accounts: set CLOUDFLARE_ACCOUNT_ID, or account_id in the wrangler file. It said: "
          + said;
    }
    if (has(said, "requires at least Node.js")) {
      return said + " Dione runs the 'node' beside wrangler, else the first one on the PATH";
    }
    if (has(
        said, "node: not found", "'node': No such file", "‘node’: No such file", "env: node:")) {
      return "wrangler needs " + NODE + ", and there is no 'node' on the PATH";
    }
    if (has(said, "canceled due to missing packages", "could not determine executable")) {
      return WranglerCommand.missing("npx has none, either").getMessage();
    }
    return has(said, "Unknown argument")
        ? "This wrangler does not know an option that Dione uses (%s and later do): %s"
            .formatted(WranglerVersion.LEAST, said)
        : null;
  }

  private static boolean has(String said, String... parts) {
    return Stream.of(parts).anyMatch(said::contains);
  }
}
