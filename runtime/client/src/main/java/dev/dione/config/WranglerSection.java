package dev.dione.config;

import dev.dione.error.D1ConfigException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a wrangler file says for one environment. {@code d1_databases} is not inherited by {@code
 * env} sections, {@code account_id} and {@code name} are (wrangler 4.164.0, read 2026-11-20).
 *
 * @param title {@code wrangler.jsonc} or {@code env.staging of wrangler.jsonc}
 * @param workerName the Worker's name, with the environment's behind it if inherited; or null
 * @param accountId {@code account_id}, or null
 * @param accountPlace where the account id is written
 * @param databases {@code d1_databases}, in the file's order
 * @param notInherited whether the file lists databases at its top that this environment lacks
 */
public record WranglerSection(
    String title,
    @Nullable String workerName,
    @Nullable String accountId,
    String accountPlace,
    List<WranglerDatabase> databases,
    boolean notInherited) {
  /** Copies the list. */
  public WranglerSection {
    databases = List.copyOf(databases);
  }

  /** The first database of this binding or name, as wrangler finds it. */
  public Optional<WranglerDatabase> database(String bindingOrName) {
    return databases.stream()
        .filter(d -> bindingOrName.equals(d.databaseName()) || bindingOrName.equals(d.binding()))
        .findFirst();
  }

  /**
   * The same, where it has to be there.
   *
   * @throws D1ConfigException if it is not; the message lists those that are
   */
  public WranglerDatabase requireDatabase(String bindingOrName) {
    return database(bindingOrName).orElseThrow(() -> new D1ConfigException(absent(bindingOrName)));
  }

  /** The name that {@code wrangler deploy} gives to a database without name and id, or null. */
  @Nullable String provisionedName(WranglerDatabase database) {
    return workerName == null
        ? null
        : workerName + "-" + database.binding().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String absent(String bindingOrName) {
    List<String> names =
        databases.stream()
            .flatMap(d -> Stream.of(d.binding(), d.databaseName()))
            .filter(Objects::nonNull)
            .toList();
    return "No database '%s' in %s.%s %s"
        .formatted(
            bindingOrName, title, NearestName.didYouMean(bindingOrName, names), candidates());
  }

  /** {@code It has DB (database_name town, wrangler.jsonc:5)}, or why it has none. */
  String candidates() {
    return databases.isEmpty()
        ? noDatabases()
        : "It has "
            + databases.stream().map(WranglerDatabase::toString).collect(Collectors.joining(", "));
  }

  /** Says why there are no databases. */
  String noDatabases() {
    return title
        + " has no d1_databases"
        + (notInherited ? ", and does not inherit those of the top level" : "");
  }
}
