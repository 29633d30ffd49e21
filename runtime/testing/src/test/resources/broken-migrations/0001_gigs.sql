CREATE TABLE gigs (id TEXT NOT NULL PRIMARY KEY, venue TEXT NOT NULL, price INTEGER, made_at TEXT) STRICT;
CREATE INDEX gigs_venue_id_idx ON gigs (venue, id);
