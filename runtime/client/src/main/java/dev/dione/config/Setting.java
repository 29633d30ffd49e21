package dev.dione.config;

import java.util.List;

/** What can be set, with the names of the variables that set it; the first name comes first. */
enum Setting {
  API_TOKEN("API token", "CLOUDFLARE_API_TOKEN", "CF_API_TOKEN", "D1_API_TOKEN"),
  ACCOUNT_ID("account id", "CLOUDFLARE_ACCOUNT_ID", "CF_ACCOUNT_ID", "D1_ACCOUNT_ID"),
  DATABASE_ID("database id", "D1_DATABASE_ID"),
  DATABASE("database", "D1_DATABASE"),
  BASE_URL("API address", "CLOUDFLARE_API_BASE_URL", "CF_API_BASE_URL"),
  REGION("compliance region", "CLOUDFLARE_COMPLIANCE_REGION"),
  ENVIRONMENT("wrangler environment", "CLOUDFLARE_ENV"),
  /** Cannot be used, but explains why there is no token. */
  API_KEY("global API key", "CLOUDFLARE_API_KEY", "CF_API_KEY"),
  BINDING("binding"),
  PREVIEW("preview database"),
  WRANGLER_FILE("wrangler file");

  private final String title;
  private final List<String> variables;

  Setting(String title, String... variables) {
    this.title = title;
    this.variables = List.of(variables);
  }

  String title() {
    return title;
  }

  List<String> variables() {
    return variables;
  }

  boolean isSecret() {
    return this == API_TOKEN || this == API_KEY;
  }

  /** {@code CLOUDFLARE_API_TOKEN (or CF_API_TOKEN, D1_API_TOKEN)}. */
  String variablesText() {
    return variables.size() == 1
        ? variables.get(0)
        : variables.get(0)
            + " (or "
            + String.join(", ", variables.subList(1, variables.size()))
            + ")";
  }
}
