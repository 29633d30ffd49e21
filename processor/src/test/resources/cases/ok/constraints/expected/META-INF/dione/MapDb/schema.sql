CREATE TABLE IF NOT EXISTS country (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL CHECK (length(code) = 2)
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS country_code_idx ON country (code);

CREATE TABLE IF NOT EXISTS city (
  name TEXT NOT NULL PRIMARY KEY,
  population INTEGER NOT NULL DEFAULT 0,
  mayor TEXT NOT NULL DEFAULT '?' CONSTRAINT mayor_named CHECK (mayor <> ''),
  seen INTEGER NOT NULL DEFAULT (unixepoch()),
  capital INTEGER NOT NULL,
  country_id INTEGER NOT NULL REFERENCES country (id) ON DELETE CASCADE ON UPDATE RESTRICT,
  country_code TEXT NOT NULL REFERENCES country (code) ON UPDATE CASCADE,
  twin TEXT REFERENCES city (name) ON DELETE SET NULL,
  sister TEXT NOT NULL DEFAULT 'x' REFERENCES city (name) ON DELETE SET DEFAULT,
  river TEXT NOT NULL REFERENCES river (name) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT people CHECK (population >= 0 OR capital),
  CHECK (name <> '')
);

CREATE INDEX IF NOT EXISTS city_name_population_idx ON city (name, population DESC);

CREATE INDEX IF NOT EXISTS capitals ON city (country_id)
  WHERE capital;

CREATE UNIQUE INDEX IF NOT EXISTS city_country_code_name_idx ON city (country_code, name);

CREATE TABLE IF NOT EXISTS river (
  name TEXT NOT NULL PRIMARY KEY,
  mouth TEXT NOT NULL REFERENCES city (name)
) STRICT;
