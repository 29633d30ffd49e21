CREATE TABLE IF NOT EXISTS account (
  id INTEGER NOT NULL PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT,
  version INTEGER NOT NULL,
  updated_at TEXT
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS account_email_idx ON account (email);

CREATE TABLE IF NOT EXISTS seat (
  "row" TEXT NOT NULL,
  number INTEGER NOT NULL,
  taken INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY ("row", number)
) STRICT;
