package dev.dione.local.wrangler;

import dev.dione.config.WranglerDatabase;
import dev.dione.config.WranglerFile;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The local databases of a wrangler project: what {@code wrangler dev} and {@code wrangler d1 …
 * --local} read and write (wrangler 4.164.0, seen 2026-11-20). Immutable.
 */
public final class WranglerState {
  private static final String ENVIRONMENT = "CLOUDFLARE_ENV";

  private final WranglerFile file;
  private final @Nullable String environment;
  private final Path folder;

  private WranglerState(WranglerFile file, @Nullable String environment, Path folder) {
    this.file = file;
    this.environment = environment;
    this.folder = folder;
  }

  /**
   * The state beside a wrangler file, in {@code .wrangler/state}, for the environment that the
   * variable {@code CLOUDFLARE_ENV} names, as for wrangler.
   *
   * @throws D1ConfigException if the file is not there, or wrong; with line and column where known
   */
  public static WranglerState of(Path wranglerFile) {
    return of(WranglerFile.read(wranglerFile), System.getenv());
  }

  /**
   * The same for the wrangler file that is in a folder or above it.
   *
   * @throws D1ConfigException if there is none, more than one, or a wrong one
   */
  public static WranglerState find(Path folder) {
    WranglerFile file =
        WranglerFile.find(folder)
            .orElseThrow(
                () ->
                    new D1ConfigException(
                        "There is no wrangler.json, wrangler.jsonc or wrangler.toml in %s, and none above"
                            .formatted(folder.toAbsolutePath().normalize())));
    return of(file, System.getenv());
  }

  static WranglerState of(WranglerFile file, Map<String, String> variables) {
    return new WranglerState(
        file, variables.get(ENVIRONMENT), file.path().resolveSibling(".wrangler").resolve("state"));
  }

  /**
   * The same for another environment.
   *
   * @param name the name of an {@code env} section; null for the top level
   */
  public WranglerState withEnvironment(@Nullable String name) {
    return new WranglerState(file, name, folder);
  }

  /** The same in another folder: what wrangler takes as {@code --persist-to}. */
  public WranglerState persistedTo(Path folder) {
    return new WranglerState(file, environment, folder.toAbsolutePath().normalize());
  }

  /**
   * The file of a database, whether it is there or not: {@code v3/d1/…/<hash>.sqlite}, where the
   * hash is of {@code preview_database_id}, else {@code database_id}, else the binding. Miniflare's
   * own {@code metadata.sqlite} beside it is none.
   *
   * @throws D1ConfigException if the wrangler file has no such database; the message lists those it
   *     has
   */
  public Path file(String bindingOrName) {
    WranglerDatabase database = file.section(environment).requireDatabase(bindingOrName);
    return folder
        .resolve("v3")
        .resolve("d1")
        .resolve(StateFileName.OBJECT)
        .resolve(StateFileName.of(database.localId()));
  }

  /**
   * Opens a database; file and folders are created if they are not there, and wrangler then finds
   * them. Both may have it open at once: who writes waits for the other, up to 5 seconds.
   *
   * @throws D1ConfigException if the wrangler file has no such database
   * @throws D1Exception if the file is locked, no database, or cannot be written
   */
  public Engine open(String bindingOrName) {
    Path database = file(bindingOrName);
    try {
      Files.createDirectories(database.getParent());
      return Engine.open(database);
    } catch (IOException e) {
      throw new D1Exception(
          "Cannot create %s for the local database '%s': %s"
              .formatted(database.getParent(), bindingOrName, e.getMessage()),
          e);
    } catch (EngineException e) {
      throw new D1Exception(
          "wrangler's local database '%s': %s%s"
              .formatted(bindingOrName, e.getMessage(), advice(e, database)),
          e);
    }
  }

  private static String advice(EngineException e, Path database) {
    if ("SQLITE_BUSY".equals(e.code())) {
      return ". `wrangler dev` may be writing to it: let it finish, or stop it";
    }
    return "SQLITE_NOTADB".equals(e.code())
        ? ". wrangler creates a new one once %s is gone".formatted(database.getFileName())
        : "";
  }

  /** The wrangler file and the folder of the state. */
  @Override
  public String toString() {
    return "WranglerState(%s, in %s)".formatted(file.path(), folder);
  }
}
