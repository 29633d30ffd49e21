CREATE TABLE IF NOT EXISTS page (
  path TEXT NOT NULL PRIMARY KEY,
  title TEXT,
  state TEXT NOT NULL DEFAULT 'draft',
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
