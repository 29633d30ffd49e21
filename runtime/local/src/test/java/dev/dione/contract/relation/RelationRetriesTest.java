package dev.dione.contract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.local.fault.Fault;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows and children that came in half an answer come again, and once. */
class RelationRetriesTest {
  private static final int ALBUMS = 300;

  @ParameterizedTest
  @MethodSource("dev.dione.local.server.RetriesTest#passing")
  void rowsAndTheirChildrenAreTheSameAfterRepetitions(Fault fault) {
    Catalog catalog = Catalog.random(5, ALBUMS);
    RetryPolicy policy =
        RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(3));
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine);
        D1 d1 = RestD1.connect(server.config().withRetries(policy))) {
      CatalogDb db = CatalogDb_.open(d1);
      db.createTables();
      catalog.store(db.catalog());
      long before = server.faults().requests();

      server.faults().next(fault, fault);
      List<AlbumPage> all = db.catalog().all();

      assertThat(server.faults().requests() - before).isEqualTo(3);
      assertThat(all).hasSize(ALBUMS);
      for (int i = 0; i < ALBUMS; i++) {
        assertThat(all.get(i)).isEqualTo(catalog.page(catalog.albums().get(i)));
      }
    }
  }
}
