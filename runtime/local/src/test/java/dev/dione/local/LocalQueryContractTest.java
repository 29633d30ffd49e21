package dev.dione.local;

import dev.dione.D1;
import dev.dione.contract.query.QueryContract;

/** The contract of the query builder on the embedded engine. */
class LocalQueryContractTest implements QueryContract {
  @Override
  public D1 open() {
    return LocalD1.inMemory();
  }
}
