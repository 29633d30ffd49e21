package dev.dione.local;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.error.D1Exception;
import dev.dione.local.wrangler.WranglerState;
import java.nio.file.Path;

/** D1 on this machine: an SQLite database that obeys D1's rules. */
public final class LocalD1 {
  private LocalD1() {}

  /**
   * A database in a file, which is created if it is not there. Closing the D1 closes the file.
   *
   * @throws D1Exception if the file is a directory or no database, is locked by another process or
   *     cannot be written; the message says which
   */
  public static D1 open(Path file) {
    try {
      return D1.on(EngineTransport.owning(Engine.open(file)));
    } catch (EngineException e) {
      throw new D1Exception(e.getMessage(), e);
    }
  }

  /**
   * A local database of wrangler's, which {@code wrangler dev} and {@code wrangler d1 … --local}
   * use, too; created if it is not there. The wrangler file is looked for in the working folder and
   * above.
   *
   * @param bindingOrName its binding or {@code database_name} in the wrangler file
   * @throws D1Exception if there is no wrangler file, no such database in it (the message lists
   *     those it has), or the database cannot be opened
   */
  public static D1 wrangler(String bindingOrName) {
    return wrangler(WranglerState.find(Path.of("")), bindingOrName);
  }

  /** The same of this wrangler file. */
  public static D1 wrangler(Path wranglerFile, String bindingOrName) {
    return wrangler(WranglerState.of(wranglerFile), bindingOrName);
  }

  /** The same in this state, which can be of another environment or in another folder. */
  public static D1 wrangler(WranglerState state, String bindingOrName) {
    return D1.on(EngineTransport.owning(state.open(bindingOrName)));
  }

  /** An empty database in memory, independent of every other; gone when the D1 is closed. */
  public static D1 inMemory() {
    return D1.on(EngineTransport.owning(Engine.inMemory()));
  }

  /** D1 on an engine that something else uses, too; closing the D1 leaves the engine open. */
  public static D1 on(Engine engine) {
    return D1.on(EngineTransport.on(engine));
  }
}
