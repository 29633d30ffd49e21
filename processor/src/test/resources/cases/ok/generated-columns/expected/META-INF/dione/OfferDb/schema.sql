CREATE TABLE IF NOT EXISTS offer (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  price REAL NOT NULL,
  details TEXT,
  cents INTEGER NOT NULL GENERATED ALWAYS AS (CAST(round(price * 100) AS INTEGER)) STORED,
  city TEXT GENERATED ALWAYS AS (details->>'$.city') VIRTUAL
) STRICT;

CREATE INDEX IF NOT EXISTS offer_lower_title_price_idx ON offer (lower(title), price DESC);

CREATE INDEX IF NOT EXISTS offer_city ON offer ((details->>'$.city') COLLATE NOCASE)
  WHERE price > 0;

CREATE INDEX IF NOT EXISTS offer_cents_id_idx ON offer (cents, id);
