CREATE TABLE IF NOT EXISTS note (
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  created_local TEXT NOT NULL,
  updated_local TEXT
) STRICT;
