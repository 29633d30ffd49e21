CREATE TABLE IF NOT EXISTS customer (
  shop TEXT NOT NULL,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  home_street TEXT NOT NULL,
  home_town TEXT NOT NULL,
  home_zip TEXT,
  home_geo_lat REAL,
  home_geo_lon REAL,
  work_street TEXT,
  work_town TEXT,
  work_zip TEXT,
  work_geo_lat REAL,
  work_geo_lon REAL,
  tags TEXT NOT NULL,
  created_at TEXT,
  updated_at TEXT,
  reason TEXT,
  home_city_lower TEXT NOT NULL,
  work_city_lower TEXT,
  PRIMARY KEY (shop, number)
) STRICT;

CREATE INDEX IF NOT EXISTS customer_home_town_idx ON customer (home_town);
