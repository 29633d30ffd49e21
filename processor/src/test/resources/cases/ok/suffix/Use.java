package app;

/** Names the generated types. */
final class Use {
  private Use() {}

  static void run(dev.dione.D1 d1) {
    ThingDb db = ThingDb_D1.open(d1);
    try (ThingDb_D1.Batch batch = ThingDb_D1.batch(db)) {
      batch.things().save(new Thing("a"));
      batch.commit();
    }
  }
}
