-- The third statement is wrong.
INSERT INTO gigs (id, venue, band, made_at) VALUES ('b1', 'xs', 'a', '2026-05-01T00:00:00.000000000Z');
SELECT 1;
INSERT INTO gig VALUES (1);
