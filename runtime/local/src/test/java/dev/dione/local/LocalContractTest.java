package dev.dione.local;

import dev.dione.D1;
import dev.dione.contract.ProductionContract;
import dev.dione.contract.StatementContract;

/** The contract on the embedded engine. */
public class LocalContractTest implements StatementContract, ProductionContract {
  @Override
  public D1 open() {
    return LocalD1.inMemory();
  }
}
