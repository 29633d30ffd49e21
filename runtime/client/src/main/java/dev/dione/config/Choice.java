package dev.dione.config;

import java.nio.file.Path;

/**
 * A setting made in code, which outranks every other place. Immutable.
 *
 * <pre>{@code
 * D1Config.discover(Choice.database("town"), Choice.environment("staging"));
 * }</pre>
 */
public final class Choice {
  private final Setting setting;
  private final String value;

  private Choice(Setting setting, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The " + setting.title() + " must not be empty");
    }
    this.setting = setting;
    this.value = value.strip();
  }

  /** The API token. */
  public static Choice apiToken(String token) {
    return new Choice(Setting.API_TOKEN, token);
  }

  /** The account that owns the database. */
  public static Choice accountId(String id) {
    return new Choice(Setting.ACCOUNT_ID, id);
  }

  /** The database by its id (a UUID). */
  public static Choice databaseId(String id) {
    return new Choice(Setting.DATABASE_ID, id);
  }

  /**
   * The database by its binding or name in the wrangler file, or else by its name in the account,
   * which costs a request.
   */
  public static Choice database(String bindingOrName) {
    return new Choice(Setting.DATABASE, bindingOrName);
  }

  /** The database by its binding, which must be in the wrangler file. */
  public static Choice binding(String binding) {
    return new Choice(Setting.BINDING, binding);
  }

  /** The {@code preview_database_id} of the wrangler file instead of {@code database_id}. */
  public static Choice preview() {
    return new Choice(Setting.PREVIEW, "yes");
  }

  /** The section {@code env.<name>} of the wrangler file. */
  public static Choice environment(String name) {
    return new Choice(Setting.ENVIRONMENT, name);
  }

  /** This wrangler file, instead of the one that is found by walking up. */
  public static Choice wranglerFile(Path file) {
    return new Choice(Setting.WRANGLER_FILE, file.toString());
  }

  /** Another API address, such as a local server's: https, or http to this machine. */
  public static Choice baseUrl(String url) {
    return new Choice(Setting.BASE_URL, url);
  }

  Setting setting() {
    return setting;
  }

  String value() {
    return value;
  }

  /** The choice; a token is hidden. */
  @Override
  public String toString() {
    return "Choice(%s: %s)".formatted(setting.title(), setting.isSecret() ? "hidden" : value);
  }
}
