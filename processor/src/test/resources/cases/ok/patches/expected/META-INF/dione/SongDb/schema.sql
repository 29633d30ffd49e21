CREATE TABLE IF NOT EXISTS song (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  album TEXT,
  plays INTEGER NOT NULL,
  rating INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL,
  source TEXT NOT NULL,
  tags TEXT NOT NULL,
  cover BLOB,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE IF NOT EXISTS seat (
  "row" TEXT NOT NULL,
  number INTEGER NOT NULL,
  guest TEXT,
  "of" REAL,
  version INTEGER NOT NULL,
  PRIMARY KEY ("row", number)
) STRICT;
