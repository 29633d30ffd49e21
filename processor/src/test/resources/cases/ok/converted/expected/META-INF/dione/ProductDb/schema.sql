CREATE TABLE IF NOT EXISTS product (
  sku TEXT NOT NULL,
  region INTEGER NOT NULL,
  price_net INTEGER NOT NULL,
  price_tax INTEGER,
  old_net INTEGER,
  old_tax INTEGER,
  discount INTEGER,
  "first" INTEGER NOT NULL,
  home TEXT NOT NULL,
  tags TEXT,
  active TEXT NOT NULL,
  since TEXT NOT NULL,
  flags BLOB,
  gross INTEGER NOT NULL,
  PRIMARY KEY (sku, region)
) STRICT;

CREATE INDEX IF NOT EXISTS product_price_net_idx ON product (price_net);

CREATE TABLE IF NOT EXISTS ticket (
  "key" TEXT NOT NULL PRIMARY KEY,
  sku TEXT NOT NULL
) STRICT;
