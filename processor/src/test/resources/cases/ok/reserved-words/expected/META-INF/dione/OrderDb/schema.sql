CREATE TABLE IF NOT EXISTS "order" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "group" INTEGER NOT NULL,
  "select" TEXT NOT NULL,
  "table pricing" TEXT NOT NULL,
  "a""b" TEXT NOT NULL,
  "größe" TEXT NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS order_group_key_idx ON "order" ("group", "key" DESC);

CREATE UNIQUE INDEX IF NOT EXISTS "index" ON "order" ("select");
