-- The column is there already.
ALTER TABLE gigs ADD COLUMN venue TEXT;
