package dev.dione.samples.quickstart;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import dev.dione.local.wrangler.WranglerState;
import java.nio.file.Path;

/** The database that {@code wrangler dev} uses on this machine. */
public final class WithWrangler {
  private WithWrangler() {}

  /** Creates the tables in the database of a binding, for the Worker to read. */
  public static void createTables(Path project) {
    // tag::state[]
    try (D1 d1 = LocalD1.wrangler(project.resolve("wrangler.jsonc"), "DB")) {
      TownDb_.open(d1).createTables();
    }
    // end::state[]
  }

  /** The same for an environment, where wrangler runs with {@code --persist-to}. */
  public static void createTables(Path project, Path persisted) {
    // tag::persisted[]
    WranglerState state =
        WranglerState.find(project).withEnvironment("staging").persistedTo(persisted);
    try (D1 d1 = LocalD1.wrangler(state, "DB")) {
      TownDb_.open(d1).createTables();
    }
    // end::persisted[]
  }
}
