package dev.dione.local.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.contract.dao.DaoContract;
import dev.dione.contract.dao.FullTextContract;
import dev.dione.contract.dao.ReferencesContract;
import dev.dione.contract.dao.SchemaContract;
import dev.dione.contract.dao.ViewsContract;
import dev.dione.contract.relation.SearchContract;
import dev.dione.contract.tenants.TenantContract;
import dev.dione.contract.writes.SoftDeleteContract;
import dev.dione.script.ScriptRunner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a database that lives on adds to the contract of DAOs, which RestDaoContractTest runs in
 * full: that a case with its rows, tables, views and full-text indexes leaves nothing to the next.
 * Some contracts of each kind of schema run here, and every schema is made and dropped.
 */
class DaoContractOnLocalServerTest extends OnLocalServer
    implements SchemaContract,
        ReferencesContract,
        ViewsContract,
        FullTextContract,
        SearchContract,
        TenantContract,
        SoftDeleteContract {

  @Test
  void everySchemaOfTheContractIsDroppedAgain() throws Exception {
    Path contract =
        Path.of(DaoContract.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> seen = new ArrayList<>();
    if (Files.isDirectory(contract)) {
      makeAll(contract, seen);
    } else {
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + contract.toUri()), Map.of())) {
        makeAll(jar.getPath("/"), seen);
      }
    }
    assertThat(seen).contains("ContractDb", "SongDb", "CatalogDb", "WritesDb", "TeamDb", "GigDb");
  }

  private void makeAll(Path contract, List<String> seen) throws IOException {
    try (Stream<Path> files = Files.walk(contract.resolve("META-INF/dione"))) {
      for (Path schema : files.filter(file -> file.endsWith("schema.sql")).sorted().toList()) {
        try (D1 d1 = open()) {
          assertThat(objects(d1)).as("before %s", schema).isZero();
          ScriptRunner.on(d1).run(schema);
          assertThat(objects(d1)).as("tables of %s", schema).isPositive();
        }
        seen.add(String.valueOf(schema.getParent().getFileName()));
      }
    }
  }

  private static long objects(D1 d1) {
    String count = "SELECT count(*) FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'";
    return (Long) d1.run(new Statement(count, List.of(), null)).rows().get(0).get(0);
  }
}
