package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Offer.class)
public interface OfferDb extends D1Database {
  OfferDao offers();
}
