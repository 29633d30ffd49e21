package dev.dione.contract.query;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The tables of random queries. */
@Database(entities = {Venue.class, Gig.class, Sale.class, GigText.class})
interface GigDb extends D1Database {}
