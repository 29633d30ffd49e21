CREATE TABLE IF NOT EXISTS ticket (
  show TEXT NOT NULL,
  seat INTEGER NOT NULL,
  guest TEXT,
  PRIMARY KEY (show, seat)
) STRICT;
