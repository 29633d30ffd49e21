CREATE TABLE IF NOT EXISTS venue (
  venue_id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS show (
  show_id TEXT NOT NULL PRIMARY KEY,
  day TEXT NOT NULL,
  venue_id INTEGER NOT NULL REFERENCES venue (venue_id),
  follows TEXT REFERENCES show (show_id)
) STRICT;

CREATE INDEX IF NOT EXISTS show_venue_id_idx ON show (venue_id);

CREATE INDEX IF NOT EXISTS show_follows_idx ON show (follows);

CREATE TABLE IF NOT EXISTS artist (
  artist_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  fans INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS billing (
  show_id TEXT NOT NULL REFERENCES show (show_id),
  artist_id TEXT NOT NULL REFERENCES artist (artist_id),
  position INTEGER NOT NULL,
  PRIMARY KEY (show_id, artist_id)
) STRICT;

CREATE INDEX IF NOT EXISTS billing_artist_id_idx ON billing (artist_id);

CREATE TABLE IF NOT EXISTS tier (
  show_id TEXT NOT NULL REFERENCES show (show_id),
  section TEXT NOT NULL,
  price REAL NOT NULL,
  PRIMARY KEY (show_id, section)
) STRICT;

CREATE TABLE IF NOT EXISTS booking (
  id INTEGER PRIMARY KEY,
  show_id TEXT NOT NULL,
  section TEXT,
  guest TEXT NOT NULL,
  code BLOB NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS booking_show_id_section_idx ON booking (show_id, section);
