package dev.dione.contract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any number of rows comes with all children in one HTTP request. */
class OneRequestTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 1_000, 10_000})
  void rowsAndTheirChildrenAreOneRequest(int albums) {
    Catalog catalog = Catalog.random(3, albums);
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine);
        D1 d1 = RestD1.connect(server.config())) {
      CatalogDb db = CatalogDb_.open(d1);
      db.createTables();
      catalog.store(db.catalog());
      long before = server.faults().requests();
      List<AlbumPage> pages = db.catalog().all();
      assertThat(server.faults().requests() - before).isEqualTo(1);
      assertThat(pages).hasSize(albums);
      assertThat(pages.stream().mapToLong(page -> page.tracks().size()).sum())
          .isEqualTo(catalog.tracks().size());
      for (int i = 0; i < albums; i += albums / 10 + 1) {
        assertThat(pages.get(i)).isEqualTo(catalog.page(catalog.albums().get(i)));
      }
    }
  }
}
