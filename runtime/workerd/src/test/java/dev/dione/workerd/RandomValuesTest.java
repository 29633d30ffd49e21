package dev.dione.workerd;

import dev.dione.D1;
import dev.dione.contract.dao.RandomValuesContract;
import dev.dione.rest.RestD1;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Rows of every type, of random values and of those at the edges, through workerd and back. */
class RandomValuesTest {
  private static WorkerdServer server;

  @BeforeContainer
  static void start() throws Exception {
    server = WorkerdServer.start();
  }

  @AfterContainer
  static void stop() throws Exception {
    server.close();
  }

  @Property(tries = 50)
  void theyComeBackAsTheyWent(@ForAll long seed) {
    try (D1 d1 = RestD1.connect(server.newDatabase())) {
      RandomValuesContract.holdFor(d1, seed, 50);
    }
  }
}
