package dev.dione.rest;

import dev.dione.error.D1ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a configuration from environment variables. */
final class EnvironmentReader {
  private final Map<String, String> variables;
  private final List<String> missing = new ArrayList<>();

  private EnvironmentReader(Map<String, String> variables) {
    this.variables = variables;
  }

  static D1Config read(Map<String, String> variables) {
    EnvironmentReader reader = new EnvironmentReader(variables);
    String account = reader.account();
    String database = reader.required("D1_DATABASE_ID");
    String token = reader.token();
    reader.requireComplete();
    return D1Config.of(reader.config(account, token), database);
  }

  static AccountConfig readAccount(Map<String, String> variables) {
    EnvironmentReader reader = new EnvironmentReader(variables);
    String account = reader.account();
    String token = reader.token();
    reader.requireComplete();
    return reader.config(account, token);
  }

  private String account() {
    return required("CLOUDFLARE_ACCOUNT_ID", "CF_ACCOUNT_ID", "D1_ACCOUNT_ID");
  }

  private String token() {
    return required("CLOUDFLARE_API_TOKEN", "CF_API_TOKEN", "D1_API_TOKEN");
  }

  private void requireComplete() {
    if (!missing.isEmpty()) {
      throw new D1ConfigException("Set the environment variables " + String.join(", ", missing));
    }
  }

  private AccountConfig config(String account, String token) {
    AccountConfig config = AccountConfig.of(account, token);
    String url = value("CLOUDFLARE_API_BASE_URL", "CF_API_BASE_URL");
    return url == null ? config : config.withBaseUrl(url);
  }

  private String required(String... names) {
    String value = value(names);
    if (value != null) {
      return value;
    }
    String others = String.join(" or ", List.of(names).subList(1, names.length));
    missing.add(others.isEmpty() ? names[0] : "%s (or %s)".formatted(names[0], others));
    return "";
  }

  /** The first value, without white space around it, which files and shells like to leave there. */
  private @Nullable String value(String... names) {
    for (String name : names) {
      String value = variables.get(name);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
