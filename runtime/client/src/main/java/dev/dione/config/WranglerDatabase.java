package dev.dione.config;

import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code d1_databases} in a wrangler file. Texts are as written; they may be empty.
 *
 * @param binding the name that a Worker knows it by
 * @param databaseName {@code database_name}, or null
 * @param databaseId {@code database_id}, or null
 * @param previewDatabaseId {@code preview_database_id}, or null
 * @param place the file, with the line where it is known
 */
public record WranglerDatabase(
    String binding,
    @Nullable String databaseName,
    @Nullable String databaseId,
    @Nullable String previewDatabaseId,
    String place) {
  /**
   * The id that names the database in wrangler's local state: the preview id, else the id, else the
   * binding (wrangler 4.164.0, {@code d1 execute --local}).
   */
  public String localId() {
    if (previewDatabaseId != null) {
      return previewDatabaseId;
    }
    return databaseId != null ? databaseId : binding;
  }

  /** {@code DB (database_name town, wrangler.jsonc:5)}. */
  @Override
  public String toString() {
    String name = databaseName == null ? "" : "database_name " + databaseName + ", ";
    return binding + " (" + name + place + ")";
  }
}
