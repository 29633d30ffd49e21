package dev.dione.local;

import dev.dione.D1;
import dev.dione.contract.query.HostileTextContract;

/** Hostile texts on the embedded engine. */
class LocalHostileTextTest implements HostileTextContract {
  @Override
  public D1 open() {
    return LocalD1.inMemory();
  }
}
