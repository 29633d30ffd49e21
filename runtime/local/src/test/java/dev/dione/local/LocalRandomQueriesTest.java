package dev.dione.local;

import dev.dione.D1;
import dev.dione.contract.query.RandomQueriesContract;

/** Random queries on the embedded engine. */
class LocalRandomQueriesTest implements RandomQueriesContract {
  @Override
  public D1 open() {
    return LocalD1.inMemory();
  }
}
