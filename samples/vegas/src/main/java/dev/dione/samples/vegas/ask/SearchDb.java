package dev.dione.samples.vegas.ask;

import dev.dione.D1Database;
import dev.dione.annotations.Database;
import dev.dione.samples.vegas.model.VegasEvent;

/** The calendar's nights with their full-text index; it stands beside the other tables. */
@Database(entities = {VegasEvent.class, EventText.class})
public interface SearchDb extends D1Database {}
