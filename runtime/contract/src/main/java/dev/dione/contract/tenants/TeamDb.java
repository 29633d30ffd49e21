package dev.dione.contract.tenants;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database of several tenants. */
@Database(entities = {Project.class, Task.class, Label.class, TeamView.class})
interface TeamDb extends D1Database {
  TeamDao teams();
}
