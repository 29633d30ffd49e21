package dev.dione.local;

import dev.dione.D1;
import dev.dione.contract.StatementContract;

/** The contract on the embedded engine. */
class LocalContractTest implements StatementContract {
  @Override
  public D1 open() {
    return LocalD1.inMemory();
  }
}
