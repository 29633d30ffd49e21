-- Migration number: 0001
CREATE TABLE gigs (
  id TEXT NOT NULL PRIMARY KEY,
  venue TEXT NOT NULL,
  band TEXT NOT NULL,
  price INTEGER
) STRICT;
CREATE INDEX gigs_venue_id_idx ON gigs (venue, id);
