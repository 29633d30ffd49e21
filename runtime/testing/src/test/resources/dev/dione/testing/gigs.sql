-- Two concerts.
INSERT INTO gigs (id, venue, band, price, made_at) VALUES
  ('s1', 'xs', 'a', 20, '2026-05-01T00:00:00.000000000Z'),
  ('s2', 'xs', 'b', 20, '2026-05-01T00:00:00.000000000Z');
