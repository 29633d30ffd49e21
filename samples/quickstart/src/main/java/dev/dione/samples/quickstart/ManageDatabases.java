package dev.dione.samples.quickstart;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import dev.dione.manage.BindingTarget;
import dev.dione.manage.D1Databases;
import dev.dione.manage.DatabaseInfo;
import dev.dione.manage.ExportOptions;
import dev.dione.manage.ExportResult;
import dev.dione.manage.ImportOptions;
import dev.dione.manage.ImportResult;
import dev.dione.manage.Jurisdiction;
import dev.dione.manage.NewDatabase;
import dev.dione.rest.AccountConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Databases of an account: created, copied and deleted, here on a server on this machine. */
public final class ManageDatabases {
  private ManageDatabases() {}

  /** Makes a database for a tenant, and a copy of it, and prints what was copied. */
  public static void main(String[] args) {
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine);
        D1Databases databases = D1Databases.connect(server.config().account())) {
      Path file = Files.createTempFile("town-", ".sql");
      copy(databases, file);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The databases of the account that the environment names, in production. */
  public static D1Databases inProduction() {
    // tag::account[]
    // CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_TOKEN
    D1Databases databases = D1Databases.connect(AccountConfig.fromEnvironment());
    // end::account[]
    return databases;
  }

  /** Gives the tenant's Worker its database; the Worker's other bindings stay. */
  public static void bind(D1Databases databases, DatabaseInfo tenant) {
    // tag::bind[]
    databases.addBinding(BindingTarget.worker("tenant-7"), "DB", tenant.id());
    // end::bind[]
  }

  private static void copy(D1Databases databases, Path file) {
    // tag::tenant[]
    DatabaseInfo tenant =
        databases.create(NewDatabase.named("tenant-7").withJurisdiction(Jurisdiction.EU));
    try (D1 d1 = databases.open(tenant.id())) {
      TownDb_.open(d1).createTables();
    }
    // end::tenant[]
    // tag::copy[]
    ExportResult dump = databases.export(tenant.id(), file, ExportOptions.all());
    DatabaseInfo copy = databases.create(NewDatabase.named("tenant-7-copy"));
    ImportResult done = databases.importFile(copy.id(), file, ImportOptions.defaults());
    System.out.println(dump.sizeBytes() + " bytes, " + done.queries() + " statements");
    // end::copy[]
    databases.list().map(DatabaseInfo::name).forEach(System.out::println);
    databases.delete(copy.id());
  }
}
