CREATE TABLE IF NOT EXISTS shows (
  id TEXT NOT NULL PRIMARY KEY,
  venue TEXT NOT NULL,
  day TEXT NOT NULL,
  price INTEGER,
  stage_room TEXT COLLATE NOCASE NOT NULL,
  stage_sign TEXT NOT NULL GENERATED ALWAYS AS (upper(stage_room)) VIRTUAL
) STRICT;

CREATE INDEX IF NOT EXISTS shows_venue_idx ON shows (venue);

CREATE VIEW IF NOT EXISTS venue_summary AS
SELECT venue, count(*) AS shows, min(day) AS first_day, max(price) AS top_price
FROM shows
GROUP BY venue;

CREATE VIEW IF NOT EXISTS dear AS
SELECT venue, top_price FROM venue_summary WHERE top_price > 100;

CREATE VIEW IF NOT EXISTS staged AS
SELECT id, stage_room, stage_sign FROM shows WHERE price IS NOT NULL;
