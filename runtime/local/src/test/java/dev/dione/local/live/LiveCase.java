package dev.dione.local.live;

import dev.dione.D1;
import dev.dione.contract.live.LiveDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Cases on the database of an account that the environment names. */
class LiveCase {
  private static LiveDatabase database;

  @BeforeAll
  static void connect() {
    database = LiveDatabase.connect(System.getenv(), System.out::println);
  }

  @AfterAll
  static void empty() {
    if (database != null) {
      database.close();
    }
  }

  public D1 open() {
    return database.open();
  }
}
