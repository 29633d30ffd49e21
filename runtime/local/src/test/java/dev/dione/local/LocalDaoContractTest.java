package dev.dione.local;

import dev.dione.D1;
import dev.dione.contract.dao.DaoContract;

/** The contract of generated DAOs on the embedded engine. */
class LocalDaoContractTest implements DaoContract {
  @Override
  public D1 open() {
    return LocalD1.inMemory();
  }
}
