package dev.dione.workerd;

import dev.dione.D1;
import dev.dione.contract.HttpDatabase;
import dev.dione.rest.RestD1;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens databases over REST, each a new one on workerd. */
@ExtendWith(Workerd.class)
class WorkerdCase {
  public D1 open() {
    return RestD1.connect(Workerd.server().newDatabase());
  }

  public HttpDatabase newDatabase() {
    return Workerd.server().newHttpDatabase();
  }
}
