-- Migration number: 0002
ALTER TABLE gigs ADD COLUMN made_at TEXT;
